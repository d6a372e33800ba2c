import { previousMonth } from '@/lib/time'

export type Period = { year: number; month: number }

/** A month as the URL writes it (YYYY-MM); the last closed one when it is none, or lies ahead. */
export function parseMonth(text: string | null, today: string): string {
  const last = previousMonth(today)
  if (!text || !/^20\d{2}-(0[1-9]|1[0-2])$/.test(text)) return last
  // The current month can be looked at, but it goes on changing.
  return text > today.slice(0, 7) ? last : text
}

export function periodOf(month: string): Period {
  return { year: Number(month.slice(0, 4)), month: Number(month.slice(5)) }
}

/** Whole days from one day of the calendar to another; negative when it is past. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000)
}

/** Why there is no file to download; null when there is one. */
export function obstacle(report: { rows: readonly unknown[]; pendingTotal: number }): 'pending' | 'empty' | null {
  if (report.pendingTotal > 0) return 'pending'
  return report.rows.length === 0 ? 'empty' : null
}
