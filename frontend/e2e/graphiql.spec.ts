import { expect, expectAccessible, password, test, users } from './test'

test('GraphiQL runs an example in the session, with nothing from elsewhere', async ({ page, baseURL }) => {
  // The editor and the schema are large, and axe looks at all of it twice.
  test.setTimeout(180_000)
  const foreign: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== baseURL) foreign.push(request.url())
  })

  await page.goto('/graphiql')
  await expect(page).toHaveURL('/entrar?voltar=%2Fgraphiql')
  await page.getByLabel('E-mail').fill(users.ANALYST.email)
  await page.getByLabel('Senha', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/graphiql')

  // The schema is there when it can be explored.
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  await expect(page.getByRole('link', { name: 'CancelContractInput' })).toBeVisible()
  await page.getByRole('button', { name: /^Execute query/ }).click()
  await expect(page.getByLabel('Result Window').getByText('"ANALYST"')).toBeVisible()
  await expectAccessible(page, () => expect(page.getByRole('link', { name: 'CancelContractInput' })).toBeVisible())
  expect(foreign).toEqual([])
})
