import type { CancellationRequester, RequestChannel } from '@/gql/graphql'

/** Who wanted a cancellation, how a consumer asked for it, and when; null where that isn't said. */
export type Request = {
  requester: CancellationRequester | null
  channel: RequestChannel | null
  requestedAt: string | null
}

export const nobody: Request = { requester: null, channel: null, requestedAt: null }

export const requesters: readonly CancellationRequester[] = ['CONSUMER', 'PROVIDER', 'NON_PAYMENT']
export const channels: readonly RequestChannel[] = ['ATTENDANT', 'COUNTER', 'SELF_SERVICE', 'WRITTEN']

/** What is still missing. */
export function missing({ requester, channel }: Request): 'requester' | 'channel' | null {
  if (!requester) return 'requester'
  return requester === 'CONSUMER' && !channel ? 'channel' : null
}
