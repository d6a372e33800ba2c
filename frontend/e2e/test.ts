import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'
import { Api } from './api'
import { serverOf } from './settings'
import { World } from './world'

export { expectAccessible } from './accessibility'
export { expect }

export type Role = 'ADMIN' | 'OPERATOR' | 'ANALYST'

/** As server.sh makes them. */
export const password = 'senha das provas de tela'
export const users = {
  ADMIN: { email: 'admin@e2e.example', name: 'Ana Administradora' },
  OPERATOR: { email: 'operador@e2e.example', name: 'Olavo Operador' },
  ANALYST: { email: 'analista@e2e.example', name: 'Alice Analista' },
} as const

type Fixtures = {
  /** Starts a session without the form. */
  signInAs: (role: Role, page?: Page) => Promise<void>
  /** Makes this test's own customers and contracts. */
  world: World
  /** Fails the test when the page logged an error. */
  noConsoleErrors: undefined
}

type WorkerFixtures = { api: Api; workerWorld: World }

export const test = base.extend<Fixtures, WorkerFixtures>({
  baseURL: async ({ baseURL }, use, { parallelIndex }) => {
    await use(baseURL ?? serverOf(parallelIndex).url)
  },
  api: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use, { parallelIndex }) => {
      await use(new Api(serverOf(parallelIndex)))
    },
    { scope: 'worker' },
  ],
  workerWorld: [
    async ({ api }, use) => {
      const world = new World(api)
      // On a new base, nothing can be cancelled before.
      await world.parameters()
      await use(world)
    },
    { scope: 'worker' },
  ],
  world: async ({ workerWorld }, use) => {
    await use(workerWorld)
  },
  signInAs: async ({ page }, use) => {
    await use(async (role, other) => {
      const { request } = other ?? page
      const session = await (await request.get('/session')).json()
      const demo = session.demoUsers?.find((candidate: { role: Role }) => candidate.role === role)
      const data = demo ? { email: demo.email, password: demo.password } : { email: users[role].email, password }
      expect((await request.post('/session', { data })).status()).toBe(204)
    })
  },
  noConsoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = []
      const thrown = (error: Error) => errors.push(String(error))
      const logged = (message: ConsoleMessage) => message.type() === 'error' && errors.push(message.text())
      page.on('pageerror', thrown).on('console', logged)
      await use(undefined)
      // A page may be another test's, too.
      page.off('pageerror', thrown).off('console', logged)
      // The browser logs every refused request as an error; those are what the tests are about.
      expect(errors.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([])
    },
    { auto: true },
  ],
})

/** The GraphQL answer of the next operation with a name. */
export async function nextOperation(page: Page, name: string) {
  const response = await page.waitForResponse(
    (candidate) => candidate.url().endsWith('/graphql') && candidate.request().postDataJSON()?.operationName === name,
  )
  return response.json()
}
