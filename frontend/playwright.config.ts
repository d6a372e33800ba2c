import { defineConfig, devices } from '@playwright/test'

const port = process.env.VINCULO_E2E_PORT ?? '9180'
const baseURL = `http://127.0.0.1:${port}`
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

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

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  // One base for all tests, and two cores: one after the other.
  workers: 1,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [['list'], ['html', { open: 'never', outputFolder: '../playwright-report' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'pt-BR',
    // Not São Paulo's: a time taken from the browser's clock shows up.
    timezoneId: 'America/Manaus',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: chromium, args: flags },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone/ },
    { name: 'phone', grep: /@phone/, use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  ],
  webServer: {
    command: 'e2e/server.sh',
    url: `${baseURL}/readyz`,
    env: { VINCULO_ADDR: `127.0.0.1:${port}` },
    timeout: 120_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    reuseExistingServer: false,
  },
})
