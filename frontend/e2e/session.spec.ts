import { expect, expectAccessible, password, test, users } from './test'

test('a wrong password is shown; the right one leads to where the user was going; Sair ends it', async ({ page }) => {
  await page.goto('/contratos?q=silva')
  await expect(page).toHaveURL('/entrar?voltar=%2Fcontratos%3Fq%3Dsilva')
  await expect(page).toHaveTitle('Entrar · Vínculo')
  await expect(page.getByText('Base de demonstração')).toHaveCount(0)

  await page.getByLabel('E-mail').fill(users.OPERATOR.email)
  await page.getByLabel('Senha', { exact: true }).fill('errada')
  await page.getByRole('button', { name: 'Entrar' }).click()
  await expect(page.getByRole('alert')).toHaveText('E-mail ou senha incorretos.')

  await page.getByLabel('Senha', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/contratos?q=silva')

  await page.getByRole('button', { name: `Conta de ${users.OPERATOR.name}` }).click()
  await page.getByRole('menuitem', { name: 'Sair' }).click()
  await expect(page).toHaveURL('/entrar')
  await page.goto('/contratos')
  await expect(page).toHaveURL(/^[^?]+\/entrar\?voltar=/)
})

test('an empty form says what is missing', async ({ page }) => {
  await page.goto('/entrar')
  await page.getByRole('button', { name: 'Entrar' }).click()
  await expect(page.getByText('Informe o e-mail.')).toBeVisible()
  await expect(page.getByText('Informe a senha.')).toBeVisible()
})

test('the way back never leads to another site', async ({ page, signInAs }) => {
  await signInAs('ANALYST')
  await page.goto('/entrar?voltar=//evil.example/')
  await expect(page).toHaveURL('/')
})

test('Entrar is accessible, with its errors too', async ({ page }) => {
  await page.goto('/entrar')
  await expect(page.getByRole('heading', { name: 'Entrar' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Entrar' }).click()
  await expect(page.getByText('Informe o e-mail.')).toBeVisible()
  await expectAccessible(page)
})

test('Entrar is accessible at 390 px @phone', async ({ page }) => {
  await page.goto('/entrar')
  await expect(page.getByRole('heading', { name: 'Entrar' })).toBeVisible()
  await expectAccessible(page)
})
