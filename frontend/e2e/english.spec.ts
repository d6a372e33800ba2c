import type { Page } from '@playwright/test'
import { expect, test } from './test'

const titles: [path: string, title: string][] = [
  ['/', 'Dashboard'],
  ['/contratos', 'Contracts'],
  ['/clientes', 'Customers'],
  ['/cancelamentos/lotes', 'Cancellation batches'],
  ['/logins', 'Logins'],
  ['/comodatos', 'Comodatos'],
  ['/ordens-de-servico', 'Service orders'],
  ['/automacao', 'Automated tasks'],
  ['/configuracoes/parametros/gerais', 'General parameters'],
  ['/configuracoes/planos', 'Plans'],
  ['/relatorios/dici', 'DICI'],
]

/** What a catalogue that lacks something leaves on the page: a key, or a placeholder. */
async function untranslated(page: Page): Promise<string[]> {
  const text = (await page.locator('body').ariaSnapshot()) ?? ''
  return text.match(/\b[a-z]+:[a-z][A-Za-z]*\.[A-Za-z.]+\b|\{\{.*?\}\}/g) ?? []
}

/** The app is in Portuguese until the user chooses otherwise; the choice is kept. */
async function chooseEnglish(page: Page): Promise<void> {
  await page.goto('/nada')
  await page.getByRole('button', { name: /^Idioma/ }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
}

test('every screen is in English for users who chose it', async ({ page, signInAs }) => {
  await signInAs('ADMIN')
  await chooseEnglish(page)
  for (const [path, title] of titles) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page).toHaveTitle(`${title} · Vínculo`)
    expect(await untranslated(page), path).toEqual([])
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the server speaks English too: a refused cancellation', async ({ page, signInAs, world }) => {
  await world.parameters({ checkOpenComodatos: true })
  const contract = await world.contract({ comodatos: 1 })
  await signInAs('OPERATOR')
  await chooseEnglish(page)
  await page.goto(`/contratos/${contract.number}/cancelar`)
  const dialog = page.getByRole('dialog', { name: `Cancel contract ${contract.number}` })
  await expect(dialog.getByRole('alert')).toContainText('Open comodatos: 1.')
  expect(await untranslated(page)).toEqual([])
})
