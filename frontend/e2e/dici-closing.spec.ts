import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
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

const summary = (page: Page) => page.getByRole('region', { name: 'Resumo do mês' })

const download = (page: Page, version: number) =>
  save(page, page.getByRole('link', { name: `Baixar versão ${version}` }))

/** Downloads what a link leads to. */
async function save(page: Page, link: Locator): Promise<string> {
  const downloading = page.waitForEvent('download')
  await link.click()
  return readFile(await (await downloading).path(), 'utf8')
}

test('a month is closed, what is dated into it asks for a rectification, and both versions are kept', async ({
  page,
  signInAs,
  world,
  api,
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

  const late = {
    contractId: contract.id,
    username: world.unique('tarde').replace(' ', ''),
    activatedAt: '2026-05-10T12:00:00Z',
  }
  await api.mutate('createLogin', { ...late, facts: { speedMbps: 200 } }, 'login')
  await page.goto(`${month}&aba=mudancas`)
  await expect(page.getByText('1 linha mudou desde o fechamento')).toBeVisible()
  await expect(fact(summary(page), 'Acessos').first()).toHaveText('1')
  await expect(summary(page)).toContainText('agora: 2')
  const changes = page.getByRole('table', { name: 'Mudanças desde o fechamento' }).getByRole('row')
  await expect(changes.filter({ hasText: '200 Mbps' })).toContainText('+1')
  await page.getByRole('tab', { name: 'Linhas do arquivo (1)' }).click()
  await expect(page.getByRole('table', { name: 'Linhas do arquivo' })).not.toContainText('200 Mbps')

  await page.getByRole('button', { name: 'Retificar mês' }).click()
  const dialog = page.getByRole('dialog', { name: 'Retificar maio de 2026' })
  await dialog.getByRole('button', { name: 'Retificar maio de 2026' }).click()
  await expect(dialog.getByText('Escreva o motivo da retificação.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Motivo da retificação' }).fill('A velocidade era outra.')
  await dialog.getByRole('button', { name: 'Retificar maio de 2026' }).click()
  await expect(closing(page)).toContainText('(versão 2)')
  await expect(closing(page)).toContainText('Motivo da retificação: A velocidade era outra.')
  await expect(page.getByRole('tab', { name: 'Mudanças desde o fechamento (0)' })).toBeVisible()

  await page.getByRole('tab', { name: 'Versões (2)' }).click()
  const difference = page.getByRole('table', { name: 'Comparar versões' }).getByRole('row')
  await expect(difference.filter({ hasText: '200 Mbps' })).toContainText('+1')
  // The comparison is in the URL, the other way round too.
  await page.goto(`${month}&aba=versoes&de=2&ate=1`)
  await expect(difference.filter({ hasText: '200 Mbps' })).toContainText('-1')

  const row = (speed: number) => `${cnpj};2026;05;3106200;PF;URBANO;fibra;internet;FTTH;${speed};1`
  const first = await download(page, 1)
  expect(first.split('\r\n').slice(1)).toEqual([row(100), ''])
  const second = await download(page, 2)
  expect(second.split('\r\n').slice(1)).toEqual([row(100), row(200), ''])
  await expect(page.getByRole('link', { name: 'Baixar CSV' })).toBeVisible()

  // What proves the file stands beside it.
  await expect(summary(page)).toContainText(`SHA-256: ${createHash('sha256').update(second).digest('hex')}`)
  const evidence = await save(page, page.getByRole('link', { name: 'Memória de cálculo (2 acessos)' }))
  expect(evidence).toContain(`;${late.username};${contract.number};2026-05-10T09:00:00-03:00;;3106200;PF;`)
  const before = await save(page, page.getByRole('link', { name: 'Baixar memória de cálculo da versão 1' }))
  expect(before.trim().split('\r\n')).toHaveLength(2)
})

test('each row leads to its accesses', async ({ page, signInAs, world }) => {
  const { cnpj, branch } = await ownBranch(world)
  const contract = await world.contract({ branchId: branch.id })
  await signInAs('ANALYST')
  await page.goto(`/relatorios/dici?filial=${cnpj}&mes=2026-05`)
  await page.getByRole('table', { name: 'Linhas do arquivo' }).getByRole('link').click()
  const drawer = page.getByRole('dialog', { name: 'Acessos da linha' })
  const access = drawer.getByRole('table', { name: 'Acessos da linha' }).getByRole('row')
  await expect(access.filter({ hasText: contract.logins[0]?.username ?? '' })).toContainText(contract.number)
  await page.reload()
  await drawer.getByRole('link', { name: contract.logins[0]?.username }).click()
  await expect(page).toHaveURL(new RegExp(`/logins/${contract.logins[0]?.id}`))
})

test('the running month is a forecast without a file', async ({ page, signInAs, world }) => {
  const { cnpj, branch } = await ownBranch(world)
  await world.contract({ branchId: branch.id })
  await signInAs('ADMIN')
  const month = new Date().toLocaleDateString('sv', { timeZone: 'America/Sao_Paulo' }).slice(0, 7)
  await page.goto(`/relatorios/dici?filial=${cnpj}&mes=${month}`)
  await expect(page.getByText('Previsão: o mês ainda não terminou')).toBeVisible()
  await expect(fact(summary(page), 'Acessos (previsão)')).toHaveText('1')
  await expect(page.getByRole('button', { name: 'Baixar CSV' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Fechar mês' })).toBeDisabled()
  expect((await page.request.get(`/exports/dici/${cnpj}/${month}.csv`)).status()).toBe(422)
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
