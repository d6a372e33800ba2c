import type { CombinedError } from '@urql/core'

/** How a request failed as a whole; refusals of the domain are userErrors in the answer instead. */
export type Failure = keyof typeof failureTexts

/** What each failure means to a user who waits for data: what went wrong, and what to do. Keys of the common texts. */
export const failureTexts = {
  network: 'networkText',
  unauthenticated: 'errorText',
  forbidden: 'forbiddenText',
  notFound: 'recordNotFoundText',
  tooComplex: 'complexText',
  answerTooLarge: 'answerTooLargeText',
  tooOften: 'tooOftenText',
  tooManyConnections: 'tooManyConnectionsText',
  tooManyStreams: 'tooManyStreamsText',
  unknownHost: 'unknownHostText',
  unavailable: 'unavailableText',
  outcomeUnknown: 'outcomeUnknownText',
  server: 'errorText',
} as const

export function isFailure(kind: string): kind is Failure {
  return kind in failureTexts
}

/** Where the same failure means something else to a user who makes a change. */
export const changeFailureTexts = {
  ...failureTexts,
  answerTooLarge: 'savedTooLargeText',
  unavailable: 'unavailableChangeText',
} as const

const byCode: Record<string, Failure> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  COMPLEXITY_LIMIT_EXCEEDED: 'tooComplex',
  TOO_COMPLEX: 'tooComplex',
  TIMEOUT: 'tooComplex',
  RATE_LIMITED: 'tooOften',
  TOO_MANY_CONNECTIONS: 'tooManyConnections',
  TOO_MANY_STREAMS: 'tooManyStreams',
  UNKNOWN_HOST: 'unknownHost',
  UNAVAILABLE: 'unavailable',
  OUTCOME_UNKNOWN: 'outcomeUnknown',
}

/** The kind of failure, from extensions.code or the HTTP status. */
export function failureOf(error: CombinedError): Failure {
  for (const { extensions } of error.graphQLErrors) {
    const failure = failureOfCode(extensions?.code, extensions?.limit)
    if (failure) return failure
  }
  const status = (error.response as Response | undefined)?.status
  if (status === 401) return 'unauthenticated'
  if (status === 403) return 'forbidden'
  return error.networkError && !status ? 'network' : 'server'
}

/** The kind of failure that a code names, if it names any; limit is which one was exceeded. */
export function failureOfCode(code: unknown, limit?: unknown): Failure | undefined {
  // The document was carried out, and only its answer refused.
  if (code === 'TOO_COMPLEX' && limit === 'answer') return 'answerTooLarge'
  return byCode[String(code)]
}

/** A request outside GraphQL that failed. */
export class RequestFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure)
  }
}

/** The kind of failure of something thrown: fetch throws when there is no answer at all. */
export function failureOfThrown(thrown: unknown): Failure {
  return thrown instanceof RequestFailed ? thrown.failure : 'network'
}

/** A refusal of the domain, as every payload answers it. */
export type UserErrorLike = { code: string; message: string; field?: readonly string[] | null }
