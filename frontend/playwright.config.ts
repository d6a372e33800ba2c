import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'
import { demoServer, type Server, serverOf, workers } from './e2e/settings'

const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
if (!existsSync(chromium)) throw new Error(`Chromium is missing at ${chromium}: install it or set CHROMIUM_PATH`)

/** What Debian's Chromium needs to run as root and to stay off the network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function serve({ url, port, folder }: Server, base: 'own' | 'demo') {
  return {
    command: 'e2e/server.sh',
    url: `${url}/readyz`,
    env: { VINCULO_ADDR: `127.0.0.1:${port}`, VINCULO_E2E_FOLDER: folder, VINCULO_E2E_BASE: base },
    timeout: 180_000,
    stdout: 'ignore' as const,
    stderr: 'pipe' as const,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
    // While writing tests: servers that run already, started by e2e/server.sh, save the wait for them.
    reuseExistingServer: process.env.VINCULO_E2E_REUSE === '1',
  }
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  workers,
  forbidOnly: true,
  // Wide: axe takes its time on a machine that does other things too.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['html', { open: 'never', outputFolder: '../playwright-report' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'pt-BR',
    // Not São Paulo's: a time taken from the browser's clock shows up.
    timezoneId: 'America/Manaus',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: chromium, args: flags },
    // Without the film, which costs more than the tests themselves; the DOM at every step is there.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: true },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'demo', testMatch: 'demo/**/*.spec.ts', use: { baseURL: demoServer.url } },
    { name: 'desktop', testIgnore: 'demo/**', grepInvert: /@phone/ },
    {
      name: 'phone',
      testIgnore: 'demo/**',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
  webServer: [
    ...Array.from({ length: workers }, (_, index) => serve(serverOf(index), 'own')),
    serve(demoServer, 'demo'),
  ],
})
