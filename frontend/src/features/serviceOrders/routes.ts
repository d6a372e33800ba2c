import { page } from '@/lib/routes'
import { patterns } from '@/urls'

export const pages = [
  page([patterns.serviceOrders], () => import('./ServiceOrdersPage')),
  page([patterns.serviceOrder], () => import('./ServiceOrderPage')),
]
