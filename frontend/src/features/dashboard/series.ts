import type { CancellationsFieldsFragment } from '@/gql/graphql'

/** The cancellations for one reason, or the sum of those too few for their own colour. */
export type Series = {
  key: string
  reason: { id: string; name: string } | null
  kind: 'reason' | 'imported' | 'others'
  total: number
}
export type Month = { year: number; month: number; counts: Record<string, number>; total: number }

/** How many reasons have their own colour. */
const named = 5
const monthsShown = 12

/**
 * The last twelve months, oldest first, those without a cancellation too; and the reasons, commonest first, of which the
 * rarer ones are one series together.
 */
export function stackByReason(
  counts: readonly CancellationsFieldsFragment[],
  today: string,
): { months: Month[]; series: Series[] } {
  const totals = new Map<string, Series>()
  for (const { reason, count } of counts) {
    const key = reason?.id ?? 'imported'
    const series = totals.get(key) ?? { key, reason: reason ?? null, kind: reason ? 'reason' : 'imported', total: 0 }
    totals.set(key, { ...series, total: series.total + count })
  }
  const ranked = [...totals.values()].sort((a, b) => b.total - a.total)
  // One that is left over takes no more room than "others" would.
  const own = ranked.length === named + 1 ? ranked : ranked.slice(0, named)
  const rest = ranked.slice(own.length)
  const others: Series = {
    key: 'others',
    reason: null,
    kind: 'others',
    total: rest.reduce((sum, { total }) => sum + total, 0),
  }
  const keys = new Set(own.map(({ key }) => key))

  const months = lastMonths(today)
  for (const { year, month, reason, count } of counts) {
    const at = months.find((candidate) => candidate.year === year && candidate.month === month)
    if (!at) continue
    const key = keys.has(reason?.id ?? 'imported') ? (reason?.id ?? 'imported') : 'others'
    at.counts[key] = (at.counts[key] ?? 0) + count
    at.total += count
  }
  return { months, series: rest.length > 0 ? [...own, others] : own }
}

/** The month of a day (YYYY-MM-DD) and the eleven before it. */
function lastMonths(today: string): Month[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return Array.from({ length: monthsShown }, (_, index) => {
    const ago = new Date(Date.UTC(year, month - monthsShown + index, 1))
    return { year: ago.getUTCFullYear(), month: ago.getUTCMonth() + 1, counts: {}, total: 0 }
  })
}
