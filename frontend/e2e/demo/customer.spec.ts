import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../test'

const list = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const rows = (page: Page, name: string) => list(page, name).getByRole('row')
const pages = (page: Page, name: string) =>
  list(page, name).getByRole('navigation', { name: `Páginas da lista: ${name}` })

/** Opens the page of the demo base's company of 290 contracts. */
async function openCompany(page: Page): Promise<void> {
  await page.goto('/clientes?q=Academia+Cunha')
  await page.getByRole('link', { name: 'Academia Cunha ME', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Academia Cunha ME' })).toBeVisible()
}

test("a company's hundreds of contracts and logins come in pages, each list with its own", async ({
  page,
  signInAs,
}) => {
  await signInAs('ADMIN')
  await openCompany(page)
  await expect(page.getByText('290 no total, 260 não cancelados')).toBeVisible()
  await expect(list(page, 'Logins').getByText('345 no total')).toBeVisible()
  // The header, and a page.
  await expect(rows(page, 'Contratos')).toHaveCount(26)
  await expect(rows(page, 'Logins')).toHaveCount(26)
  await expectAccessible(page)

  // By keyboard; the other list stays where it is.
  const firstLogin = await rows(page, 'Logins').nth(1).getByRole('link').first().textContent()
  const first = await rows(page, 'Contratos').nth(1).getByRole('link').textContent()
  await pages(page, 'Contratos').getByRole('button', { name: 'Próxima' }).press('Enter')
  await expect(rows(page, 'Contratos').nth(1).getByRole('link')).not.toHaveText(first ?? '')
  await pages(page, 'Logins').getByRole('button', { name: 'Próxima' }).press('Enter')
  await expect(rows(page, 'Logins').nth(1).getByRole('link').first()).not.toHaveText(firstLogin ?? '')
  await expect(page).toHaveURL(/[?&]contratos-depois=.*[?&]logins-depois=/)
  // The URL says where one is.
  await page.reload()
  await expect(rows(page, 'Contratos').nth(1).getByRole('link')).not.toHaveText(first ?? '')
  await pages(page, 'Contratos').getByRole('button', { name: 'Anterior' }).press('Enter')
  await expect(rows(page, 'Contratos').nth(1).getByRole('link')).toHaveText(first ?? '')

  await list(page, 'Contratos').getByRole('combobox', { name: 'Situação' }).selectOption('Cancelado')
  await expect(pages(page, 'Contratos').getByRole('status')).toHaveText('30 resultados')
  await expect(rows(page, 'Contratos').nth(1)).toContainText('Cancelado')
  await list(page, 'Contratos').getByRole('button', { name: 'Limpar filtros' }).click()
  await expect(rows(page, 'Contratos').nth(1)).toContainText('Ativo')
})

test('it fits a telephone, and anonymising counts what it cannot name', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signInAs('ADMIN')
  await openCompany(page)
  await expect(list(page, 'Contratos').getByRole('listitem')).toHaveCount(25)
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Anonimizar cliente' }).click()
  await expect(page.getByRole('dialog', { name: 'Anonimizar cliente' })).toContainText(
    /O cliente tem 260 contratos que não estão cancelados \(\d+, \d+, \d+, \d+, \d+ e mais 255\)/,
  )
})

test('the other contracts that keep the company active are named on demand', async ({ page, signInAs }) => {
  await signInAs('OPERATOR')
  await openCompany(page)
  await list(page, 'Contratos').getByRole('combobox', { name: 'Situação' }).selectOption('Ativo')
  await rows(page, 'Contratos').nth(1).getByRole('link').click()
  await page.getByRole('button', { name: 'Cancelar contrato' }).click()
  const dialog = page.getByRole('dialog', { name: /^Cancelar contrato/ })
  await expect(dialog).toContainText('continua ativo por causa de outros 259 contratos')
  const contracts = dialog.getByRole('link', { name: /^Contrato \d+$/ })
  await expect(contracts).toHaveCount(12)
  await expectAccessible(page)
  const more = dialog.getByRole('button', { name: 'mostrar mais 247' })
  await more.press('Enter')
  await expect(contracts).toHaveCount(259)
  await expect(dialog.getByRole('button', { name: 'mostrar menos' })).toBeFocused()
})
