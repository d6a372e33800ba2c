import { test as base, expect, type Page } from '@playwright/test'

export { expectAccessible } from './accessibility'
export { expect }

type Role = 'ADMIN' | 'OPERATOR' | 'ANALYST'

type Fixtures = {
  /** Starts a session as one of the demo users, without the form. */
  signInAs: (role: Role) => Promise<void>
  /** Fails the test when the page logged an error. */
  noConsoleErrors: undefined
}

export const test = base.extend<Fixtures>({
  signInAs: async ({ page }, use) => {
    await use(async (role) => {
      const session = await (await page.request.get('/session')).json()
      const user = session.demoUsers.find((candidate: { role: Role }) => candidate.role === role)
      const response = await page.request.post('/session', { data: { email: user.email, password: user.password } })
      expect(response.status()).toBe(204)
    })
  },
  noConsoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      await use(undefined)
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
