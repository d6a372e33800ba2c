import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { IconBookmarks } from '@tabler/icons-react'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '@/i18n'
import { chosenColorScheme } from '@/lib/colorScheme'
import { urls } from '@/urls'
import { examples } from './examples'
import { Queries } from './Queries'

// The session's cookie goes along by itself: it is the same site.
const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { 'Accept-Language': currentLanguage() } })

// GraphiQL's own dark theme has comments that are hard to read.
const editorTheme = { light: 'vs', dark: 'hc-black' }

type Props = {
  /** What a link asked to open. */
  opened?: { document: string; variables?: string | null }
  /** Whether a link asked for a query that isn't there. */
  missing: boolean
}

/** GraphiQL on this server's API, offline, with kept queries and examples to start from. */
export function GraphiqlPage({ opened, missing }: Props) {
  const { t } = useTranslation('graphiql')
  const scheme = chosenColorScheme()
  const plugins = useMemo(
    () => [{ title: t('queries'), icon: () => <IconBookmarks aria-hidden />, content: Queries }, HISTORY_PLUGIN],
    [t],
  )
  return (
    <main>
      <h1>{t('title')}</h1>
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        initialQuery={missing ? `# ${t('notFound')}\n\n` : opened?.document}
        initialVariables={opened?.variables ?? undefined}
        defaultTabs={examples.slice(0, 3).map(({ document }) => ({ query: document }))}
        defaultQuery={`# ${t('newTab')}\n\n`}
        forcedTheme={scheme === 'auto' ? 'system' : scheme}
        editorTheme={editorTheme}
      >
        <GraphiQL.Logo>
          <a href={urls.home()}>{t('back')}</a>
        </GraphiQL.Logo>
      </GraphiQL>
    </main>
  )
}
