import { graphql } from '@/gql'
import type { ViewerQuery } from '@/gql/graphql'
import { currentLanguage } from '@/i18n'
import { createApiClient } from '../client'

export type Viewer = NonNullable<ViewerQuery['viewer']>
export type Role = NonNullable<Viewer['role']>
export type Permission = Viewer['permissions'][number]
export type DemoUser = { email: string; password: string; role: Role }

/** What GET /session tells before anybody signs in. */
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
  if (!response.ok) throw new Error(`GET ${path}: ${response.status}`)
  const info = (await response.json()) as Partial<ServerInfo>
  return {
    demo: info.demo ?? false,
    demoUsers: info.demoUsers ?? [],
    signedIn: info.signedIn ?? false,
    version: info.version ?? '',
  }
}

/** Asks the server about itself and who is signed in, both at once. Rejects when it doesn't answer. */
export async function loadSession(): Promise<Session> {
  const client = createApiClient()
  const [server, viewer] = await Promise.all([fetchServerInfo(), client.query(ViewerDocument, {}).toPromise()])
  return { server, viewer: viewer.data?.viewer ?? null }
}

export type SignInFailure = 'wrong' | 'throttled' | 'unavailable'

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
    if (response.status === 401) return 'wrong'
    return response.status === 429 ? 'throttled' : 'unavailable'
  } catch {
    return 'unavailable'
  }
}

/** Ends the session; false when the server couldn't be told. */
export async function deleteSession(): Promise<boolean> {
  try {
    const response = await fetch(path, { method: 'DELETE', credentials: 'same-origin', headers: headers() })
    return response.ok || response.status === 401
  } catch {
    return false
  }
}
