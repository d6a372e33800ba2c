import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './graphiql.css'
import { createRoot } from 'react-dom/client'
import { startI18n } from '@/i18n'
import { GraphiqlPage } from './GraphiqlPage'

// A page of its own: GraphiQL's styles are global, and its editor is larger than the whole app.
await startI18n()
const root = document.getElementById('root')
if (!root) throw new Error('graphiql.html has no #root')
createRoot(root).render(<GraphiqlPage />)
