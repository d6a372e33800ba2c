import { page } from '@/lib/routes'
import { patterns } from '@/urls'

export const pages = [
  page([patterns.customers], () => import('./CustomersPage')),
  page([patterns.customer], () => import('./CustomerPage')),
]
