import { page } from '@/lib/routes'
import { patterns } from '@/urls'

export const pages = [
  page([patterns.integrations], () => import('./IntegrationsPage')),
  page([patterns.webhook], () => import('./EndpointPage')),
]
