import { AppShell, ScrollArea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Switch, useLocation } from 'wouter'
import { NotFoundPage } from '@/components/NotFoundPage'
import { BlockSkeleton } from '@/components/states'
import { useSession } from '@/lib/session'
import { CommandPalette } from './CommandPalette'
import { CrashBoundary } from './CrashBoundary'
import { Header } from './Header'
import { Navigation } from './Navigation'
import { pages } from './routes'
import classes from './Shell.module.css'

const contentId = 'conteudo'
const headerHeight = 48
const bannerHeight = 26

/** The frame of every screen behind the sign-in. */
export default function Shell() {
  const { t } = useTranslation('shell')
  const { server } = useSession()
  const [path] = useLocation()
  const [opened, { toggle, close }] = useDisclosure()
  return (
    <>
      <a href={`#${contentId}`} className={classes.skip} data-noprint>
        {t('skipToContent')}
      </a>
      <AppShell
        header={{ height: headerHeight + (server.demo ? bannerHeight : 0) }}
        navbar={{ width: 224, breakpoint: 'sm', collapsed: { mobile: !opened } }}
        padding={{ base: 'sm', sm: 'lg' }}
        transitionDuration={120}
      >
        <AppShell.Header className={classes.header}>
          {server.demo && (
            <div className={classes.banner} style={{ height: bannerHeight }} role="note">
              <strong>{t('demoBanner')}</strong>
              <span className={classes.detail}>— {t('demoDetail')}</span>
            </div>
          )}
          <Header height={headerHeight} navigationOpened={opened} onToggleNavigation={toggle} />
        </AppShell.Header>
        <AppShell.Navbar aria-label={t('mainNavigation')} className={classes.navbar}>
          <AppShell.Section grow component={ScrollArea} p="xs" type="auto">
            <Navigation onNavigate={close} />
          </AppShell.Section>
          {server.version && (
            <AppShell.Section className={classes.version}>{t('version', { version: server.version })}</AppShell.Section>
          )}
        </AppShell.Navbar>
        <AppShell.Main id={contentId} tabIndex={-1} className={classes.main}>
          <CrashBoundary resetKey={path}>
            <Suspense fallback={<BlockSkeleton lines={6} />}>
              <Switch>
                {pages.flatMap(({ paths, Component }) =>
                  // One key for all paths of a page: opening a dialog that has a URL keeps the page as it is.
                  paths.map((path) => <Route key={paths[0]} path={path} component={Component} />),
                )}
                <Route component={NotFoundPage} />
              </Switch>
            </Suspense>
          </CrashBoundary>
        </AppShell.Main>
      </AppShell>
      <CommandPalette />
    </>
  )
}
