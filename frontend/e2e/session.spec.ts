import { expect, expectAccessible, test } from './test'

test('a wrong password is told, a demo user gets in and comes to where they were going', async ({ page }) => {
  await page.goto('/contratos?q=silva')
  await expect(page).toHaveURL('/entrar?voltar=%2Fcontratos%3Fq%3Dsilva')
  await expect(page).toHaveTitle('Entrar · Vínculo')

  await page.getByLabel('E-mail').fill('ninguem@example.com')
  await page.getByLabel('Senha', { exact: true }).fill('errada')
  await page.getByRole('button', { name: 'Entrar' }).click()
  await expect(page.getByRole('alert')).toHaveText('E-mail ou senha incorretos.')

  await page.getByRole('button', { name: /^Administrador/ }).click()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/contratos?q=silva')

  await page.getByRole('button', { name: /^Conta de/ }).click()
  await page.getByRole('menuitem', { name: 'Sair' }).click()
  await expect(page).toHaveURL('/entrar')
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

for (const width of [1440, 390]) {
  test(`Entrar is accessible at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/entrar')
    await expect(page.getByRole('heading', { name: 'Entrar' })).toBeVisible()
    await expectAccessible(page)
  })
}
