import { graphql } from '@/gql'
import type { ViewerQuery } from '@/gql/graphql'
import { currentLanguage } from '@/i18n'
import { createApiClient } from '../client'
import { type Failure, failureOf, failureOfCode, RequestFailed } from '../errors'

export type Viewer = NonNullable<ViewerQuery['viewer']>
export type Role = NonNullable<Viewer['role']>
export type Permission = Viewer['permissions'][number]
export type DemoUser = { email: string; password: string; role: Role }

/** What GET /session answers before signing in. */
export type ServerInfo = { demo: boolean; demoUsers: DemoUser[]; signedIn: boolean; version: string }

export type Session = { server: ServerInfo; viewer: Viewer | null }

const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      name
      email
      role
      permissions
    }
  }
`)

const path = '/session'

const headers = () => ({ Accept: 'application/json', 'Accept-Language': currentLanguage() })

async function fetchServerInfo(): Promise<ServerInfo> {
  const response = await fetch(path, { credentials: 'same-origin', headers: headers() })
  if (!response.ok) throw new RequestFailed(failureOfCode(await codeOf(response)) ?? 'server')
  const info = (await response.json()) as Partial<ServerInfo>
  return {
    demo: info.demo ?? false,
    demoUsers: info.demoUsers ?? [],
    signedIn: info.signedIn ?? false,
    version: info.version ?? '',
  }
}

/** The code with which the server refused something outside GraphQL. */
async function codeOf(response: Response): Promise<unknown> {
  const body = (await response.json().catch(() => null)) as { error?: { code?: unknown } } | null
  return body?.error?.code
}

/** Asks the server about itself and the signed-in user, both at once. Rejects if it fails; see failureOfThrown. */
export async function loadSession(): Promise<Session> {
  const client = createApiClient()
  const [server, viewer] = await Promise.all([fetchServerInfo(), client.query(ViewerDocument, {}).toPromise()])
  const failure = viewer.error && failureOf(viewer.error)
  if (failure && failure !== 'unauthenticated') throw new RequestFailed(failure)
  return { server, viewer: viewer.data?.viewer ?? null }
}

export type SignInFailure = 'wrong' | 'throttled' | 'invalid' | Failure

/** What only signing in is refused for. */
const refusals: Record<string, SignInFailure> = {
  WRONG_CREDENTIALS: 'wrong',
  THROTTLED: 'throttled',
  BAD_USER_INPUT: 'invalid',
}

/** Starts a session; null on success. */
export async function postSession(email: string, password: string): Promise<SignInFailure | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...headers(), 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    if (response.ok) return null
    const code = await codeOf(response)
    return refusals[String(code)] ?? failureOfCode(code) ?? 'server'
  } catch {
    return 'network'
  }
}

/** Ends the session; null on success. */
export async function deleteSession(): Promise<Failure | null> {
  try {
    const response = await fetch(path, { method: 'DELETE', credentials: 'same-origin', headers: headers() })
    if (response.ok || response.status === 401) return null
    return failureOfCode(await codeOf(response)) ?? 'server'
  } catch {
    return 'network'
  }
}
