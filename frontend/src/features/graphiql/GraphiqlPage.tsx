import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '@/i18n'
import { urls } from '@/urls'
import { examples } from './examples'

const request = createGraphiQLFetcher({ url: '/graphql', fetch: fetchWithSession })

/** The session's cookie goes along; without one the user signs in first and comes back here. */
async function fetchWithSession(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, {
    ...init,
    credentials: 'same-origin',
    headers: { ...Object.fromEntries(new Headers(init?.headers)), 'Accept-Language': currentLanguage() },
  })
  if (response.status === 401) window.location.assign(urls.signIn(urls.graphiql()))
  return response
}

const fetcher: Fetcher = (parameters, options) => request(parameters, options)

/** GraphiQL on this server's API, offline, with examples to start from. */
export function GraphiqlPage() {
  const { t } = useTranslation('graphiql')
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={examples(t).map((query) => ({ query }))}
      defaultQuery={`# ${t('newTab')}\n\n`}
      shouldPersistHeaders={false}
      isHeadersEditorEnabled
    >
      <GraphiQL.Logo>
        <a href={urls.home()}>{t('back')}</a>
      </GraphiQL.Logo>
    </GraphiQL>
  )
}
