import { Client, cacheExchange, fetchExchange, mapExchange } from '@urql/core'
import { currentLanguage } from '@/i18n'
import { failureOf } from './errors'

type Options = {
  /** The session is over: the server doesn't know who is asking. */
  onUnauthenticated?: () => void
  /** Without a cache, nothing is asked for again after a mutation. */
  cached?: boolean
}

/** The API client. Its cache belongs to one user and language: make a new one when either changes. */
export function createApiClient({ onUnauthenticated, cached = true }: Options = {}): Client {
  return new Client({
    url: '/graphql',
    // A GET could be cached on the way, and the server takes none.
    preferGetMethod: false,
    // Subscriptions come as server-sent events on the same path.
    fetchSubscriptions: true,
    fetchOptions: () => ({ credentials: 'same-origin', headers: { 'Accept-Language': currentLanguage() } }),
    exchanges: [
      mapExchange({
        onError(error) {
          if (failureOf(error) === 'unauthenticated') onUnauthenticated?.()
        },
      }),
      ...(cached ? [cacheExchange] : []),
      fetchExchange,
    ],
  })
}

const contexts = new Map<string, { additionalTypenames: string[] }>()

/**
 * The context of a query whose answer may be an empty list: the document cache knows an answer by the types in it,
 * and an empty one names none. After a mutation that answers one of these types the query is asked again.
 */
export function dependsOn(...types: string[]): { additionalTypenames: string[] } {
  const key = types.join()
  let context = contexts.get(key)
  if (!context) {
    context = { additionalTypenames: types }
    contexts.set(key, context)
  }
  return context
}
