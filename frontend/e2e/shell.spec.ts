import { expect, expectAccessible, test } from './test'

test.beforeEach(async ({ signInAs }) => signInAs('OPERATOR'))

test('an unknown address says so, in both schemes and languages', async ({ page }) => {
  await page.goto('/nada/aqui')
  await expect(page.getByRole('heading', { name: 'Página não encontrada' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: /^Idioma/ }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle('Page not found · Vínculo')
})

test('the keyboard alone leads past the menu, and to any screen', async ({ page }) => {
  await page.goto('/nada')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Ir para o conteúdo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: /^Buscar telas/ }).fill('parametros gerais')
  await expect(page.getByText('Configurações › Parâmetros › Parâmetros Gerais')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/configuracoes/parametros/gerais')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('the menu folds away on a telephone @phone', async ({ page }) => {
  await page.goto('/nada')
  const contracts = page.getByRole('link', { name: 'Contratos' })
  await expect(contracts).not.toBeInViewport()
  await page.getByRole('button', { name: 'Abrir o menu' }).click()
  await expect(contracts).toBeInViewport()
  await expectAccessible(page)
  await contracts.click()
  await expect(page).toHaveURL('/contratos')
  await expect(contracts).not.toBeInViewport()
})

test('the chosen appearance is kept', async ({ page }) => {
  await page.goto('/nada')
  await page.getByRole('button', { name: /^Aparência/ }).click()
  await page.getByRole('menuitemradio', { name: 'Escura' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
})
