import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Provider } from 'urql'
import { createApiClient } from '../client'
import { type Failure, failureOfThrown } from '../errors'
import {
  deleteSession,
  loadSession,
  type Permission,
  postSession,
  type ServerInfo,
  type Session,
  type SignInFailure,
  type Viewer,
} from './api'

export type { Permission, Role, ServerInfo, SignInFailure, Viewer } from './api'
export { loadSession } from './api'

type SessionContext = {
  server: ServerInfo
  /** Who is signed in; null shows Entrar. */
  viewer: Viewer | null
  /** Null on success. */
  signIn: (email: string, password: string) => Promise<SignInFailure | null>
  /** Null on success. */
  signOut: () => Promise<Failure | null>
  can: (permission: Permission) => boolean
}

const Context = createContext<SessionContext | null>(null)

type Props = { initial: Session; children: ReactNode }

/** Holds who is signed in, and the API client: a new one for each user and language, so that no cache is shared. */
export function SessionProvider({ initial, children }: Props) {
  const [session, setSession] = useState(initial)
  const { i18n } = useTranslation()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new user or language must not see the old answers
  const client = useMemo(
    () => createApiClient({ onUnauthenticated: () => setSession((current) => ({ ...current, viewer: null })) }),
    [session.viewer?.email, session.viewer?.name, i18n.language],
  )

  const signIn = useCallback(async (email: string, password: string) => {
    const failure = await postSession(email, password)
    if (failure) return failure
    try {
      const next = await loadSession()
      setSession(next)
      return next.viewer ? null : 'server'
    } catch (thrown) {
      return failureOfThrown(thrown)
    }
  }, [])

  const signOut = useCallback(async () => {
    const failure = await deleteSession()
    if (!failure) setSession((current) => ({ ...current, viewer: null }))
    return failure
  }, [])

  const value = useMemo<SessionContext>(
    () => ({
      server: session.server,
      viewer: session.viewer,
      signIn,
      signOut,
      can: (permission) => session.viewer?.permissions.includes(permission) ?? false,
    }),
    [session, signIn, signOut],
  )

  return (
    <Context value={value}>
      <Provider value={client}>{children}</Provider>
    </Context>
  )
}

export function useSession(): SessionContext {
  const session = useContext(Context)
  if (!session) throw new Error('useSession outside of SessionProvider')
  return session
}

/** Whether the viewer's role allows something; the server decides anyway. */
export function useCan(permission: Permission): boolean {
  return useSession().can(permission)
}

/** The viewer, on the screens that only a signed-in user sees. */
export function useViewer(): Viewer {
  const { viewer } = useSession()
  if (!viewer) throw new Error('useViewer without a signed-in user')
  return viewer
}
