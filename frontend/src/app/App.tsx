import { Button, localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { IconCloudOff } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, Route, Router, Switch, useLocation, useSearch } from 'wouter'
import { OnceDialog } from '@/components/OnceDialog'
import { Notice } from '@/components/states'
import { colorSchemeKey } from '@/lib/colorScheme'
import { type Failure, failureTexts } from '@/lib/errors'
import { guardNavigation } from '@/lib/leave'
import { type loadSession, SessionProvider, useSession } from '@/lib/session'
import { patterns, urls } from '@/urls'
import { CrashBoundary } from './CrashBoundary'
import { cssVariables, theme } from './theme'

const Shell = lazy(() => import('./Shell'))
const SignInPage = lazy(() => import('@/features/session/SignInPage'))

const colorSchemeManager = localStorageColorSchemeManager({ key: colorSchemeKey })

type Props = {
  /** Or why it couldn't be determined. */
  session: Awaited<ReturnType<typeof loadSession>> | Failure
}

export function App({ session }: Props) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
    >
      <Notifications position="bottom-right" />
      <OnceDialog />
      <CrashBoundary>
        {typeof session !== 'string' ? (
          <SessionProvider initial={session}>
            <Router aroundNav={guardNavigation}>
              <Suspense>
                <Switch>
                  <Route path={patterns.signIn}>
                    <SignInPage />
                  </Route>
                  <Route>
                    <SignedIn />
                  </Route>
                </Switch>
              </Suspense>
            </Router>
          </SessionProvider>
        ) : (
          <Unreachable failure={session} />
        )}
      </CrashBoundary>
    </MantineProvider>
  )
}

/** Everything but Entrar requires signing in, which then returns to the requested page. */
function SignedIn() {
  const { viewer } = useSession()
  const [path] = useLocation()
  const search = useSearch()
  if (!viewer) return <Redirect to={urls.signIn(search ? `${path}?${search}` : path)} replace />
  return <Shell />
}

function Unreachable({ failure }: { failure: Failure }) {
  const { t } = useTranslation(['shell', 'common'])
  return (
    <main>
      <Notice
        alert
        headingOrder={1}
        icon={IconCloudOff}
        title={failure === 'network' ? t('unreachableTitle') : t('common:errorTitle')}
        action={<Button onClick={() => window.location.reload()}>{t('common:retry')}</Button>}
      >
        {t(`common:${failureTexts[failure]}`)}
      </Notice>
    </main>
  )
}
