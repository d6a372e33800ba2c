import { daysUntil } from '@/lib/time'

type Report = {
  dueDate: string
  totalAccesses: number
  pendingTotal: number
  closed?: unknown
  changesSinceClosing: readonly unknown[]
}

export type State = 'closed' | 'changed' | 'pending' | 'nothing' | 'ready'

/** How far a month's declaration is. */
export function stateOf({ closed, changesSinceClosing, pendingTotal, totalAccesses }: Report): State {
  if (closed) return changesSinceClosing.length > 0 ? 'changed' : 'closed'
  if (pendingTotal > 0) return 'pending'
  return totalAccesses > 0 ? 'ready' : 'nothing'
}

/** How many days before the due date an open month is warned of. */
const soon = 3

/** Whether it is urgent: the month is open, and its due date is near or past. */
export function urgency(report: Report, today: string): 'past' | 'soon' | null {
  const state = stateOf(report)
  if (state === 'closed' || state === 'changed' || state === 'nothing') return null
  const left = daysUntil(report.dueDate, today)
  if (left < 0) return 'past'
  return left <= soon ? 'soon' : null
}
