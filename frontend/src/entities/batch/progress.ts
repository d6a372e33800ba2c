import type { BatchActionsFieldsFragment, BatchOutcome, BatchProgressFieldsFragment, BatchStatus } from '@/gql/graphql'

type Status = { status: BatchStatus }
type Kept = Status & { total: number; kept: { totalCount: number } }

/** Whether nothing more will happen to the batch. */
export function hasEnded({ status }: Status): boolean {
  return status !== 'PENDING' && status !== 'RUNNING'
}

/** Whether it ended before it had processed every contract, and not by its own rule. */
export function wasCutShort({ status }: Status): boolean {
  return status === 'STOPPED' || status === 'FAILED'
}

/** Whether what it says of each contract isn't kept any more, as of an old dry run; its counts stay. */
export function rowsAreGone({ status, total, kept }: Kept): boolean {
  return hasEnded({ status }) && total > 0 && kept.totalCount === 0
}

/** How many contracts it has processed, without those that it skipped. */
export function processed(batch: { total: number; remaining: number; notRun: number }): number {
  return batch.total - batch.remaining - batch.notRun
}

/** The share of the contracts, in per cent; a batch of none is done. */
export function share(part: number, total: number): number {
  return total === 0 ? 100 : (part / total) * 100
}

type Outcomes = Pick<
  BatchProgressFieldsFragment,
  'effectiveAt' | 'cancelled' | 'scheduled' | 'refused' | 'notRun' | 'remaining'
>

/** How many contracts came to each outcome; those that can't come about in this batch are left out. */
export function outcomes(batch: Outcomes): { outcome: BatchOutcome; count: number }[] {
  const counts: { outcome: BatchOutcome; count: number }[] = [
    { outcome: 'CANCELLED', count: batch.cancelled },
    { outcome: 'SCHEDULED', count: batch.scheduled },
    { outcome: 'REFUSED', count: batch.refused },
    { outcome: 'NOT_RUN', count: batch.notRun },
    { outcome: 'PENDING', count: batch.remaining },
  ]
  const always: BatchOutcome[] = [batch.effectiveAt && batch.scheduled > 0 ? 'SCHEDULED' : 'CANCELLED', 'REFUSED']
  return counts.filter(({ outcome, count }) => count > 0 || always.includes(outcome))
}

type Promised = Pick<
  BatchActionsFieldsFragment,
  'status' | 'origin' | 'dryRun' | 'onRefusal' | 'total' | 'cancelled' | 'scheduled' | 'refused' | 'kept'
>

/**
 * How many contracts the real batch would cancel or schedule, by what its finished dry run found; null when it can't be
 * made from it: a dry run of a rule is the rule's, one that was stopped has said too little, and an old one no longer has them.
 */
export function promised(batch: Promised): number | null {
  if (!batch.dryRun || batch.origin !== 'BULK' || (batch.status !== 'DONE' && batch.status !== 'REFUSED')) return null
  if (rowsAreGone(batch)) return null
  if (batch.onRefusal === 'ALL_OR_NOTHING' && batch.refused > 0) return 0
  return batch.cancelled + batch.scheduled
}
