import type { PeriodsFieldsFragment } from '@/gql/graphql'

export type AccessPeriod = PeriodsFieldsFragment['periods'][number]

/** What distinguishes a period from the next one. */
export type Difference =
  | 'contract'
  | 'branch'
  | 'plan'
  | 'city'
  | 'zone'
  | 'medium'
  | 'technology'
  | 'product'
  | 'speed'
  | 'customerType'

/** Why a period ended: it lasts; its service was cancelled, with or without the link; other facts began; it went out of service. */
export type Ending =
  | { why: 'lasts' }
  | { why: 'unlinked'; contract: string | null }
  | { why: 'cancelled' }
  | { why: 'changed'; what: Difference[] }
  | { why: 'inactivated' }

/** The newest first, each with why it ended. */
export function timeline(periods: readonly AccessPeriod[]): { period: AccessPeriod; ending: Ending }[] {
  const inOrder = joined([...periods].sort((a, b) => a.startedAt.localeCompare(b.startedAt)))
  return inOrder.map((period, index) => ({ period, ending: endingOf(period, inOrder[index + 1]) })).reverse()
}

/** What a correction has made equal is one: a change that never was parts nothing. */
function joined(periods: readonly AccessPeriod[]): AccessPeriod[] {
  const joined: AccessPeriod[] = []
  for (const period of periods) {
    const before = joined.at(-1)
    if (before && before.endedAt === period.startedAt && differences(before, period).length === 0) {
      joined[joined.length - 1] = { ...period, startedAt: before.startedAt }
    } else joined.push(period)
  }
  return joined
}

function endingOf(period: AccessPeriod, next: AccessPeriod | undefined): Ending {
  const { endedAt, unlinkedAt, unlinkedBy, contract } = period
  if (!endedAt) return { why: 'lasts' }
  // A change of facts ended it, even when the link was lost later, with that of all before.
  if (next && next.startedAt === endedAt) return { why: 'changed', what: differences(period, next) }
  if (unlinkedAt) return { why: 'unlinked', contract: unlinkedBy?.contract.number ?? null }
  const withService = contract?.servicePeriods.some((service) => service.endedAt === endedAt)
  return { why: withService ? 'cancelled' : 'inactivated' }
}

function differences(one: AccessPeriod, other: AccessPeriod): Difference[] {
  const differs: [Difference, boolean][] = [
    ['contract', one.contract?.id !== other.contract?.id],
    ['branch', one.branch.id !== other.branch.id],
    ['plan', one.plan?.id !== other.plan?.id],
    ['city', one.city?.id !== other.city?.id],
    ['zone', one.zone !== other.zone],
    ['medium', one.medium !== other.medium],
    ['technology', one.technology !== other.technology],
    ['product', one.product !== other.product],
    ['speed', one.speedMbps !== other.speedMbps],
    ['customerType', one.customerType !== other.customerType],
  ]
  return differs.filter(([, different]) => different).map(([what]) => what)
}
