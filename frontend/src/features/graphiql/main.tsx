import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './graphiql.css'
import { createRoot } from 'react-dom/client'
import { startI18n } from '@/i18n'
import { loadSession } from '@/lib/session'
import { urls } from '@/urls'
import { GraphiqlPage } from './GraphiqlPage'

// A page of its own: GraphiQL's styles are global, and its editor is larger than the whole app.
const [session] = await Promise.all([loadSession().catch(() => null), startI18n()])
const root = document.getElementById('root')
if (!root) throw new Error('graphiql.html has no #root')
if (session && !session.viewer) window.location.replace(urls.signIn(urls.graphiql()))
else createRoot(root).render(<GraphiqlPage />)
