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

  // The schema has loaded when it can be explored.
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  await expect(page.getByRole('link', { name: 'CancelContractInput' })).toBeVisible()
  await page.getByRole('button', { name: /^Execute query/ }).click()
  await expect(page.getByLabel('Result Window').getByText('"ANALYST"')).toBeVisible()
  await expectAccessible(page, () => expect(page.getByRole('link', { name: 'CancelContractInput' })).toBeVisible())
  expect(foreign).toEqual([])
})

test('a saved query opens for others by its link', async ({ page, signInAs, api, world }) => {
  test.setTimeout(180_000)
  const name = world.unique('Contratos por filial')
  await signInAs('ANALYST')
  await page.goto('/graphiql')
  await page.getByRole('button', { name: 'Show Consultas' }).click()
  const pane = page.getByRole('region', { name: 'Consultas' })
  await pane.getByRole('button', { name: 'Contratos em serviço por filial e plano, com logins e comodatos' }).click()
  await expect(page.getByLabel('Operation Editor').getByText('ContratosPorFilialEPlano')).toBeVisible()
  await pane.getByLabel('Salvar a consulta do editor como').fill(name)
  await pane.getByRole('button', { name: 'Salvar', exact: true }).click()
  await expect(pane.getByRole('status')).toHaveText('Consulta salva: todos podem abri-la.')
  await expect(pane.getByRole('button', { name: `Excluir ${name}` })).toBeVisible()

  const { savedQueries } = await api.query<{ savedQueries: { edges: { node: { id: string } }[] } }>(
    'query($name: String!) { savedQueries(where: { name: $name }) { edges { node { id } } } }',
    { name },
  )
  await signInAs('OPERATOR')
  await page.goto(`/graphiql?q=${savedQueries.edges[0]?.node.id}`)
  await expect(page.getByLabel('Operation Editor').getByText('ContratosPorFilialEPlano')).toBeVisible()
  await page.getByRole('button', { name: /^Execute query/ }).click()
  await expect(page.getByLabel('Result Window').getByText('"contractStats"')).toBeVisible()
  await expect(pane.getByText(name)).toBeVisible()
  await expect(pane.getByRole('button', { name: `Excluir ${name}` })).toHaveCount(0)
})

test('a link to a query that is gone says so', async ({ page, signInAs }) => {
  await signInAs('ANALYST')
  await page.goto('/graphiql?q=1')
  await expect(page.getByLabel('Operation Editor').getByText('Consulta não encontrada.')).toBeVisible()
})

test('all kept queries are found, and a link is shown where it cannot be copied', async ({
  page,
  signInAs,
  api,
  world,
}) => {
  test.setTimeout(180_000)
  const name = world.unique('Zona')
  const numbers = Array.from({ length: 101 }, (_, i) => `${name} ${String(i).padStart(3, '0')}`)
  // A document may cost 20,000 points, and each mutation costs 506.
  for (let from = 0; from < numbers.length; from += 34) {
    const fields = numbers
      .slice(from, from + 34)
      .map(
        (each, i) =>
          `q${i}: createSavedQuery(input: { name: "${each}", document: "{ viewer { name } }" }) { userErrors { code } }`,
      )
    await api.query(`mutation { ${fields.join(' ')} }`, {})
  }
  // As a page without HTTPS has it.
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await signInAs('ANALYST')
  await page.goto('/graphiql')
  await page.getByRole('button', { name: 'Show Consultas' }).click()
  const pane = page.getByRole('region', { name: 'Consultas' })
  await pane.getByRole('button', { name: 'Mais consultas' }).click()
  await pane.getByRole('button', { name: `Copiar o link de ${name} 100` }).click()
  await expect(pane.getByLabel('Link', { exact: true })).toHaveValue(/\/graphiql\?q=\d+$/)
})
