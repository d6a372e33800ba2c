import { page } from '@/lib/routes'
import { patterns } from '@/urls'

// For those who arrive from within the app, after signing in.
export const pages = [page([patterns.graphiql], () => import('./OpenGraphiql'))]
