import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startI18n } from '@/i18n'
import { failureOfThrown } from '@/lib/errors'
import { loadSession } from '@/lib/session'
import { App } from './App'
import { preloadPage } from './routes'

// What the first screen needs is asked for at once: its code, its language, and who is looking.
preloadPage(window.location.pathname)
const [session] = await Promise.all([loadSession().catch(failureOfThrown), startI18n()])

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
)
