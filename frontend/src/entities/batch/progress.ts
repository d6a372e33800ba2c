import type { BatchOutcome } from '@/gql/graphql'
import type { Batch } from './documents'

type Counts = Pick<Batch, 'total' | 'remaining' | 'cancelled' | 'scheduled' | 'refused' | 'notRun'>

/** Whether nothing more will happen to the batch. */
export function hasEnded({ status }: Pick<Batch, 'status'>): boolean {
  return status !== 'PENDING' && status !== 'RUNNING'
}

/** Whether it ended before it had looked at every contract, and not by a rule of its own. */
export function wasCutShort({ status }: Pick<Batch, 'status'>): boolean {
  return status === 'STOPPED' || status === 'FAILED'
}

/** Whether what it says of each contract isn't kept any more, as of an old dry run; its counts stay. */
export function rowsAreGone({ status, total, kept }: Pick<Batch, 'status' | 'total' | 'kept'>): boolean {
  return hasEnded({ status }) && total > 0 && kept.totalCount === 0
}

/** How many contracts it has got to; those that it left alone aren't among them. */
export function processed({ total, remaining, notRun }: Pick<Batch, 'total' | 'remaining' | 'notRun'>): number {
  return total - remaining - notRun
}

/** The share of the contracts, in per cent; a batch of none is done. */
export function share(part: number, total: number): number {
  return total === 0 ? 100 : (part / total) * 100
}

/** How many contracts came to each outcome; those that can't come about in this batch are left out. */
export function outcomes(batch: Counts & Pick<Batch, 'effectiveAt'>): { outcome: BatchOutcome; count: number }[] {
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

/**
 * How many contracts the real batch would cancel or schedule, by what its finished dry run found; null when it can't be
 * made from it: a dry run of a rule is the rule's, one that was stopped has said too little, and an old one no longer has them.
 */
export function promised(batch: Batch): number | null {
  if (!batch.dryRun || batch.origin !== 'BULK' || (batch.status !== 'DONE' && batch.status !== 'REFUSED')) return null
  if (rowsAreGone(batch)) return null
  if (batch.onRefusal === 'ALL_OR_NOTHING' && batch.refused > 0) return 0
  return batch.cancelled + batch.scheduled
}
