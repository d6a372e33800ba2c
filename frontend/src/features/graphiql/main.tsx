import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './graphiql.css'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { startI18n } from '@/i18n'
import { createApiClient } from '@/lib/client'
import { loadSession } from '@/lib/session'
import { urls } from '@/urls'
import { GraphiqlPage } from './GraphiqlPage'
import { SavedQueryDocument } from './savedQueries'

// A separate page: GraphiQL's styles are global, and its editor is larger than the whole app.
const [session] = await Promise.all([loadSession().catch(() => null), startI18n()])
const root = document.getElementById('root')
if (!root) throw new Error('graphiql.html has no #root')
const id = new URLSearchParams(window.location.search).get('q')
if (session && !session.viewer) window.location.replace(urls.signIn(urls.graphiql(id)))
else await show(root)

async function show(element: HTMLElement): Promise<void> {
  const client = createApiClient()
  const answer = id ? await client.query(SavedQueryDocument, { id }).toPromise() : null
  const node = answer?.data?.node
  const opened = node?.__typename === 'SavedQuery' ? node : undefined
  createRoot(element).render(
    <Provider value={client}>
      <GraphiqlPage opened={opened} missing={id !== null && !opened} />
    </Provider>,
  )
}
