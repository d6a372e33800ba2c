import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { documents } from './vite/documents.ts'
import { graphiqlTabs } from './vite/graphiqlTabs.ts'
import { keepPlaceholder } from './vite/keepPlaceholder.ts'
import { pagePaths } from './vite/pagePaths.ts'
import { precompress } from './vite/precompress.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const server = process.env.VINCULO_DEV_SERVER ?? 'http://localhost:8080'

// The Host header stays the dev server's (no changeOrigin): the API compares it with Origin and refuses
// cross-origin writes.
const proxy = Object.fromEntries(
  ['/graphql', '/session', '/exports', '/livez', '/readyz'].map((path) => [path, { target: server }]),
)

export default defineConfig({
  root,
  cacheDir: resolve(root, '../node_modules/.vite'),
  plugins: [
    react(),
    documents(resolve(root, 'src'), resolve(root, '../graph/schema.graphql')),
    pagePaths({ '/graphiql': '/graphiql.html' }),
    graphiqlTabs(),
    keepPlaceholder(),
    precompress(),
  ],
  resolve: { alias: { '@': resolve(root, 'src') } },
  // Its ?worker imports are Vite's own, which the bundler of dependencies does not know: "make dev" would crash.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: { port: 5173, strictPort: true, proxy },
  preview: { port: 5173, strictPort: true, proxy },
  build: {
    outDir: 'dist',
    // keepPlaceholder empties it, all but the tracked placeholder.
    emptyOutDir: false,
    target: 'es2023',
    // GraphiQL's editor is one large chunk that only its own page loads.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      // GraphiQL's "use no memo" is for a compiler that we don't run.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      input: { app: resolve(root, 'index.html'), graphiql: resolve(root, 'graphiql.html') },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'vite/**/*.test.ts'],
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
  },
})
