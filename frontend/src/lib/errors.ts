import type { CombinedError } from '@urql/core'

/** How a request failed as a whole; refusals of the domain are userErrors in the answer instead. */
export type Failure = 'network' | 'unauthenticated' | 'forbidden' | 'notFound' | 'tooComplex' | 'tooOften' | 'server'

const byCode: Record<string, Failure> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  COMPLEXITY_LIMIT_EXCEEDED: 'tooComplex',
  TOO_COMPLEX: 'tooComplex',
  TIMEOUT: 'tooComplex',
  RATE_LIMITED: 'tooOften',
  TOO_MANY_CONNECTIONS: 'tooOften',
  TOO_MANY_STREAMS: 'tooOften',
}

/** The kind of failure, from extensions.code or the HTTP status. */
export function failureOf(error: CombinedError): Failure {
  for (const { extensions } of error.graphQLErrors) {
    const failure = byCode[String(extensions?.code)]
    if (failure) return failure
  }
  const status = (error.response as Response | undefined)?.status
  if (status === 401) return 'unauthenticated'
  if (status === 403) return 'forbidden'
  return error.networkError && !status ? 'network' : 'server'
}

/** A refusal of the domain, as every payload answers it. */
export type UserErrorLike = { code: string; message: string; field?: readonly string[] | null }
