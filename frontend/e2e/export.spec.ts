import { readFile } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import type { Download, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './test'

test.beforeEach(async ({ signInAs }) => signInAs('ANALYST'))

const content = async (download: Download) => readFile(await download.path())

/** Opens the dialog of the list on the screen. */
async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Exportar' }).click()
  return page.getByRole('dialog', { name: 'Exportar a lista' })
}

test('a filtered list is exported to CSV, with the columns chosen, and found again', async ({ page, world }) => {
  const wanted = await world.contract()
  await world.contract()
  await page.goto('/contratos')
  await page.getByRole('searchbox').fill(wanted.number)
  await expect(page.getByText('1 resultado', { exact: true })).toBeVisible()
  const dialog = await openDialog(page)
  await expect(dialog.getByText('1 registro, com a busca, os filtros e a ordem da lista.')).toBeVisible()
  await expect(dialog.getByRole('radio', { name: 'CSV para Excel' })).toBeChecked()

  await dialog.getByRole('button', { name: 'Nenhuma' }).click()
  await dialog.getByRole('button', { name: 'Exportar' }).click()
  await expect(dialog.getByText('Escolha pelo menos uma coluna.')).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Número', exact: true }).check()
  await dialog.getByRole('searchbox', { name: 'Procurar coluna' }).fill('cliente: nome')
  await dialog.getByRole('checkbox', { name: 'Nome', exact: true }).check()

  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Exportar' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^contratos-\d{4}-\d{2}-\d{2}\.csv$/)
  const text = (await content(download)).toString('utf8')
  expect(text).toBe(`\ufeffNúmero;Cliente: Nome\r\n${wanted.number};${wanted.customer.name}\r\n`)
  await expect(dialog.getByText('O arquivo está pronto, com 1 registro.')).toBeVisible()

  await dialog.getByRole('link', { name: 'Exportações' }).click()
  await expect(page).toHaveURL('/exportacoes')
  const row = page.getByRole('row').filter({ hasText: download.suggestedFilename() }).first()
  await expect(row).toContainText('Pronto')
  const again = page.waitForEvent('download')
  await row.getByRole('link', { name: `Baixar ${download.suggestedFilename()}` }).click()
  expect((await content(await again)).toString('utf8')).toBe(text)
  await row.getByRole('button', { name: `Excluir ${download.suggestedFilename()}` }).click()
  await expect(page.getByText('Arquivo excluído')).toBeVisible()
  await expect(row).toContainText('Interrompido')
})

test('a list is exported to a workbook', async ({ page, world }) => {
  const { number, customer } = await world.contract()
  await page.goto(`/contratos?q=${number}`)
  const dialog = await openDialog(page)
  await dialog.getByRole('radio', { name: 'Excel (XLSX)' }).check()
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Exportar' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  const sheet = sheetOf(await content(download))
  expect(sheet).toContain(number)
  expect(sheet).toContain(customer.name)
  expect(sheet.match(/<row /g)).toHaveLength(2)
})

/** The XML of a workbook's sheet, out of the archive. */
function sheetOf(workbook: Buffer): string {
  const name = workbook.indexOf('xl/worksheets/sheet1.xml', workbook.indexOf('xl/styles.xml'))
  const header = name - 30
  const start = name + workbook.readUInt16LE(header + 26) + workbook.readUInt16LE(header + 28)
  return inflateRawSync(workbook.subarray(start)).toString('utf8')
}

test('the dialog is left and come back to by the keyboard, on a telephone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/clientes')
  const button = page.getByRole('button', { name: 'Exportar' })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Exportar a lista' })
  await expect(dialog.getByRole('radio', { name: 'CSV para Excel' })).toBeVisible()
  await expect(dialog.locator(':focus')).toHaveCount(1)
  expect(await dialog.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})
