import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '@/i18n'
import { chosenColorScheme } from '@/lib/colorScheme'
import { urls } from '@/urls'
import { examples } from './examples'

// The session's cookie goes along by itself: it is the same site.
const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { 'Accept-Language': currentLanguage() } })

// GraphiQL's own dark theme has comments that are hard to read.
const editorTheme = { light: 'vs', dark: 'hc-black' }

/** GraphiQL on this server's API, offline, with examples to start from. */
export function GraphiqlPage() {
  const { t } = useTranslation('graphiql')
  const scheme = chosenColorScheme()
  return (
    <main>
      <h1>{t('title')}</h1>
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={examples(t).map((query) => ({ query }))}
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
