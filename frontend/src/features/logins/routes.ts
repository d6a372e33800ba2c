import { page } from '@/lib/routes'
import { patterns } from '@/urls'

export const pages = [
  page([patterns.logins], () => import('./LoginsPage')),
  page([patterns.login], () => import('./LoginPage')),
]
