import { page } from '@/lib/routes'
import { patterns } from '@/urls'

export const pages = [page([patterns.receipt], () => import('./ReceiptPage'))]
