import type { Connect, Plugin } from 'vite'

/** Serves pages of their own under the paths that the Go server gives them (/graphiql → graphiql.html). */
export function pagePaths(pages: Record<string, string>): Plugin {
  const rewrite: Connect.NextHandleFunction = (req, _res, next) => {
    const [path, query] = (req.url ?? '').split('?')
    const page = pages[path ?? '']
    if (page) req.url = query ? `${page}?${query}` : page
    next()
  }
  return {
    name: 'vinculo:page-paths',
    configureServer(server) {
      server.middlewares.use(rewrite)
    },
    configurePreviewServer(server) {
      server.middlewares.use(rewrite)
    },
  }
}
