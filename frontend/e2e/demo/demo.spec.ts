import { expect, expectAccessible, test } from '../test'

// The demo base is one for all tests: they look, and change nothing.

test('Entrar shows the demo users; choosing one fills the form', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('Base de demonstração')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Administrador/ }).click()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/')
  await expect(page.getByText('os dados são fictícios e podem ser alterados à vontade')).toBeVisible()
})

test('Painel adds the base up', async ({ page, signInAs }) => {
  await signInAs('ANALYST')
  await page.goto('/')
  const states = page.getByRole('list', { name: 'Contratos por situação' })
  await expect(states.getByRole('link', { name: /Cancelado/ })).toContainText('21.949')
  await expect(page.getByText('Manter vínculo com login contrato desativado')).toBeVisible()
  await expect(page.getByText(/contratos cancelados sem dados de login/)).toBeVisible()
  await expect(page.getByRole('img', { name: /^Gráfico: / })).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByText('Tabela', { exact: true }).click()
  await expectAccessible(page)
  await states.getByRole('link', { name: /Cancelado/ }).click()
  await expect(page).toHaveURL('/contratos?situacao=CANCELLED')
})

test('Contratos finds among tens of thousands, and turns pages', async ({ page, signInAs }) => {
  await signInAs('ANALYST')
  await page.goto('/contratos')
  await expect(page.getByRole('status').filter({ hasText: /\d{2}\.\d{3} resultados/ })).toBeVisible()
  const firstRow = page.getByRole('table', { name: 'Contratos' }).getByRole('row').nth(1)
  const first = (await firstRow.getByRole('link').textContent()) ?? ''
  await page.getByRole('button', { name: 'Próxima' }).click()
  await expect(firstRow.getByRole('link')).not.toHaveText(first)
  await page.getByRole('button', { name: 'Anterior' }).click()
  await expect(firstRow.getByRole('link')).toHaveText(first)

  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type(first)
  await expect(firstRow.getByRole('link')).toHaveText(first)
  await expect(page).toHaveURL(new RegExp(`[?&]q=${first}`))
  await page.getByRole('button', { name: 'Limpar filtros' }).click()
  await expect(page).toHaveURL('/contratos')
})

test('DICI of the demo base has both worlds: kept links, and contracts without login data', async ({
  page,
  signInAs,
}) => {
  await signInAs('ANALYST')
  await page.goto('/relatorios/dici')
  const summary = page.getByRole('region', { name: 'Resumo do mês' })
  await expect(summary).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expectAccessible(page)
})
