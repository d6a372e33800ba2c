import { page } from '@/lib/routes'
import { patterns } from '@/urls'

export const pages = [
  page([patterns.batches], () => import('./BatchesPage')),
  page([patterns.batch], () => import('./BatchPage')),
]
