import { page } from '@/lib/routes'
import { patterns } from '@/urls'

export const pages = [
  page([patterns.automation], () => import('./AutomationPage')),
  page([patterns.automationRun], () => import('./RunPage')),
]
