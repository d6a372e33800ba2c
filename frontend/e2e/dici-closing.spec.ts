import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { CancelDialog, fact } from './cancellation'
import { expect, test } from './test'
import { cnpjOf, type World } from './world'

/** A branch to itself: its months are closed here. */
async function ownBranch(world: World) {
  const number = world.unique('').trim()
  const cnpj = cnpjOf(`${number.padStart(8, '5')}0004`)
  return { cnpj, branch: await world.branch(`Filial ${number}`, cnpj) }
}

const closing = (page: Page) => page.getByRole('region', { name: 'Fechamento do mês' })

/** Closes May, which is shown. */
async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fechar mês' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fechar maio de 2026' })
  await expect(dialog).toContainText('Nenhum cancelamento pode mais ser datado em maio de 2026 ou antes.')
  await dialog.getByRole('button', { name: 'Fechar maio de 2026' }).click()
  await expect(closing(page)).toContainText(
    /^Fechado em \d{2}\/\d{2}\/\d{4} \d{2}:\d{2} por Ana Administradora \(versão 1\)/,
  )
}

async function download(page: Page, version: number): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: `Baixar versão ${version}` }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

test('a month is closed, an edit asks for a rectification, and both versions are kept', async ({
  page,
  signInAs,
  world,
}) => {
  const { cnpj, branch } = await ownBranch(world)
  const contract = await world.contract({ branchId: branch.id, facts: { speedMbps: 100 } })
  const month = `/relatorios/dici?filial=${cnpj}&mes=2026-05`
  await signInAs('ADMIN')
  await page.goto(month)
  await expect(closing(page)).toContainText('Mês aberto')
  await expect(page.getByRole('tab')).toHaveCount(3)
  await close(page)
  await expect(page.getByRole('tab', { name: 'Versões (1)' })).toBeVisible()

  // The edit says which closed months it changes, and leads there.
  await page.goto(`/logins/${contract.logins[0]?.id}?editar=1`)
  const form = page.getByRole('dialog', { name: /^Dados da DICI de/ })
  await form.getByLabel('Velocidade').fill('200')
  await form.getByRole('button', { name: 'Salvar' }).click()
  const warning = page.getByRole('alert').filter({ hasText: 'Altera meses fechados do DICI' })
  await warning.getByRole('link', { name: `05/2026 · ${branch.name}` }).click()
  await expect(page.getByText('2 linhas mudaram desde o fechamento')).toBeVisible()
  const changes = page.getByRole('table', { name: 'Mudanças desde o fechamento' }).getByRole('row')
  await expect(changes.filter({ hasText: '100 Mbps' })).toContainText('-1')
  await expect(changes.filter({ hasText: '200 Mbps' })).toContainText('+1')

  await page.getByRole('button', { name: 'Retificar mês' }).click()
  const dialog = page.getByRole('dialog', { name: 'Retificar maio de 2026' })
  await dialog.getByRole('button', { name: 'Retificar maio de 2026' }).click()
  await expect(dialog.getByText('Escreva por que o mês é retificado.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Motivo da retificação' }).fill('A velocidade era outra.')
  await dialog.getByRole('button', { name: 'Retificar maio de 2026' }).click()
  await expect(closing(page)).toContainText('(versão 2)')
  await expect(closing(page)).toContainText('Motivo da retificação: A velocidade era outra.')
  await expect(page.getByText('Nada mudou desde o fechamento')).toBeVisible()

  await page.getByRole('tab', { name: 'Versões (2)' }).click()
  const difference = page.getByRole('table', { name: 'Comparar versões' }).getByRole('row')
  await expect(difference.filter({ hasText: '100 Mbps' })).toContainText('-1')
  await expect(difference.filter({ hasText: '200 Mbps' })).toContainText('+1')
  // The comparison is in the URL, the other way round too.
  await page.goto(`${month}&aba=versoes&de=2&ate=1`)
  await expect(difference.filter({ hasText: '100 Mbps' })).toContainText('+1')

  const row = (speed: number) => `${cnpj};2026;05;3106200;PF;URBANO;fibra;internet;FTTH;${speed};1`
  expect((await download(page, 1)).split('\r\n')[1]).toBe(row(100))
  expect((await download(page, 2)).split('\r\n')[1]).toBe(row(200))
  await expect(page.getByRole('link', { name: 'Baixar CSV' })).toBeVisible()
})

test('no cancellation can be dated back into a closed month', async ({ page, signInAs, world }) => {
  const { cnpj, branch } = await ownBranch(world)
  const contract = await world.contract({ branchId: branch.id })
  await world.parameters({ keepLoginLink: true })
  await signInAs('ADMIN')
  await page.goto(`/relatorios/dici?filial=${cnpj}&mes=2026-05`)
  await close(page)
  const cancel = await new CancelDialog(page, contract).open()
  await cancel.setDate('20/05/2026 12:00')
  await expect(cancel.dialog.getByText(/do DICI já foi fechado/)).toBeVisible()
  await cancel.setDate('01/06/2026 12:00')
  await cancel.ready()
  await cancel.cancel()
  // Cancelled in June, it still counts in May.
  await page.goto(`/relatorios/dici?filial=${cnpj}&mes=2026-05`)
  await expect(fact(page.getByRole('region', { name: 'Resumo do mês' }), 'Acessos')).toHaveText('1')
  await expect(page.getByRole('tab', { name: 'Mudanças desde o fechamento (0)' })).toBeVisible()
})

test('a month that is not over, or has pending logins, can not be closed, and says why', async ({
  page,
  signInAs,
  world,
}) => {
  const { cnpj, branch } = await ownBranch(world)
  const plan = await world.plan({ speedMbps: undefined })
  await world.contract({ branchId: branch.id, planId: plan.id })
  await signInAs('ADMIN')
  await page.goto(`/relatorios/dici?filial=${cnpj}&mes=2026-05`)
  await expect(closing(page)).toContainText('O mês não pode ser fechado enquanto houver pendências.')
  await expect(page.getByRole('button', { name: 'Fechar mês' })).toBeDisabled()
  await signInAs('OPERATOR')
  await page.reload()
  await expect(closing(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Fechar mês' })).toHaveCount(0)
})
