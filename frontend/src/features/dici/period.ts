import { previousMonth } from '@/lib/time'

export type Period = { year: number; month: number }

/** A month as the URL writes it (YYYY-MM): without one last month; null when there is no such month, or it lies ahead. */
export function parseMonth(text: string | null, today: string): string | null {
  if (!text) return previousMonth(today)
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(text)) return null
  // The current month can be looked at, but it goes on changing.
  return text > today.slice(0, 7) ? null : text
}

export function periodOf(month: string): Period {
  return { year: Number(month.slice(0, 4)), month: Number(month.slice(5)) }
}

/** Why there is no file to download; null when there is one: a closed month always has that of its newest version. */
export function obstacle(report: {
  forecast: boolean
  rows: readonly unknown[]
  pendingTotal: number
  closed?: unknown
}): 'forecast' | 'pending' | 'empty' | null {
  if (report.closed) return null
  if (report.forecast) return 'forecast'
  if (report.pendingTotal > 0) return 'pending'
  return report.rows.length === 0 ? 'empty' : null
}

/** Why the month can't be closed; null if it can, or is already closed. */
export function closingObstacle(report: {
  forecast: boolean
  rows: readonly unknown[]
  pendingTotal: number
  closed?: unknown
  closable: boolean
}): 'pending' | 'empty' | 'notOver' | null {
  if (report.closed || report.closable) return null
  const why = obstacle(report)
  return why === null || why === 'forecast' ? 'notOver' : why
}

/** Which two versions are compared, by the URL; otherwise the newest and the previous one. Null while there is only one. */
export function compared(
  versions: readonly { version: number }[],
  from: string | null,
  to: string | null,
): { from: number; to: number } | null {
  const numbers = versions.map(({ version }) => version).sort((a, b) => a - b)
  const newest = numbers.at(-1)
  const before = numbers.at(-2)
  if (newest === undefined || before === undefined) return null
  const known = (text: string | null) => numbers.find((version) => String(version) === text)
  const later = known(to) ?? newest
  const earlier = known(from) ?? (later === newest ? before : newest)
  if (earlier === later) return { from: before, to: newest }
  return { from: earlier, to: later }
}
