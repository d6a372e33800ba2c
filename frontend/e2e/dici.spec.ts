import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { fact } from './cancellation'
import { expect, test } from './test'
import { cnpjOf, type NewContract, type World } from './world'

const urban = { cityIbgeCode: 3106200, zone: 'URBANO', medium: 'FIBRA', technology: 'FTTH', product: 'INTERNET' }

/** A contract with one login that entered service at an instant. */
async function access(world: World, branchId: string, facts: object, more: NewContract = {}) {
  const activatedAt = more.activatedAt ?? '2025-03-10T12:00:00Z'
  return world.contract({ ...more, branchId, activatedAt, facts: { ...urban, ...facts } })
}

const summary = (page: Page) => page.getByRole('region', { name: 'Resumo do mês' })

test('the file of a month is, byte for byte, what the regulator expects', async ({ page, signInAs, world, api }) => {
  test.setTimeout(120_000)
  const cnpj = '12ABC34501DE35'
  const branch = await world.branch('Filial alfanumérica', cnpj)
  const in100 = { speedMbps: 100 }
  const changed = await access(world, branch.id, in100)
  await access(world, branch.id, in100)
  // 23:30 in São Paulo on the last day, and half an hour into the next month.
  await access(world, branch.id, in100, { activatedAt: '2026-06-01T02:30:00Z' })
  await access(world, branch.id, in100, { activatedAt: '2026-06-01T03:30:00Z' })
  await access(world, branch.id, { speedMbps: 0.512, zone: 'RURAL', medium: 'RADIO', technology: 'FWA' })
  await access(world, branch.id, { speedMbps: 12.5 }, { status: 'SUSPENDED' })
  await access(
    world,
    branch.id,
    { speedMbps: 1000, technology: 'ETHERNET', product: 'LINHA_DEDICADA' },
    { customer: await world.customer('PJ') },
  )
  await access(world, branch.id, { speedMbps: 300, cityIbgeCode: 4106902 }, { customer: await world.customer('UP') })
  const kept = await access(world, branch.id, in100)
  const lastDay = await access(world, branch.id, in100)
  const unlinked = await access(world, branch.id, in100)
  await world.parameters({ keepLoginLink: true })
  await world.cancel(kept, '2026-06-05T15:00:00Z')
  await world.cancel(lastDay, '2026-05-31T15:00:00Z')
  await world.parameters({ keepLoginLink: false })
  await world.cancel(unlinked, '2026-06-05T15:00:00Z')

  await signInAs('ANALYST')
  await page.goto('/relatorios/dici')
  await page.getByLabel('Filial').selectOption({ label: `${branch.name} · 12.ABC.345/01DE-35` })
  await page.getByLabel('Mês', { exact: true }).selectOption({ label: 'maio de 2026' })
  await expect(page).toHaveURL(`/relatorios/dici?filial=${cnpj}&mes=2026-05`)
  await expect(fact(summary(page), 'Acessos')).toHaveText('8')
  await expect(fact(summary(page), 'Linhas do arquivo')).toHaveText('5')
  await expect(fact(summary(page), 'Pendências')).toHaveText('0')
  await expect(fact(summary(page), 'Sem dados de login')).toHaveText('1')
  await expect(fact(summary(page), 'Prazo de envio').first()).toHaveText('15/06/2026')
  await expect(
    page.getByRole('table', { name: 'Linhas do arquivo' }).getByRole('row').filter({ hasText: '0,512 Mbps' }),
  ).toContainText('Belo Horizonte/MG')

  const name = `DICI_${cnpj}_2026-05.csv`
  const expected = await readFile(join(import.meta.dirname, 'expected', name))
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Baixar CSV' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe(name)
  expect(await readFile(await download.path())).toEqual(expected)

  await page.getByRole('tab', { name: 'Sem dados de login (1)' }).click()
  await page.getByRole('table', { name: 'Sem dados de login' }).getByRole('link', { name: unlinked.number }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Contrato ${unlinked.number}` })).toBeVisible()

  // The month that has passed stays as it was, whatever changes afterwards.
  await api.mutate('updateLogin', { id: changed.logins[0]?.id, facts: { speedMbps: 7 } }, 'login')
  const again = await page.request.get(`/exports/dici/${cnpj}/2026-05.csv`)
  expect(again.headers()['content-type']).toContain('text/csv')
  expect(await again.body()).toEqual(expected)
})

test('a pending login stops the file, is fixed from the list, and is gone', async ({ page, signInAs, world }) => {
  const number = world.unique('').trim()
  const cnpj = cnpjOf(`${number.padStart(8, '7')}0002`)
  const branch = await world.branch(`Filial ${number}`, cnpj)
  const plan = await world.plan({ speedMbps: undefined, technology: undefined })
  const contract = await world.contract({ branchId: branch.id, planId: plan.id })
  await signInAs('OPERATOR')
  await page.goto(`/relatorios/dici?filial=${cnpj}&mes=2026-05`)
  await expect(fact(summary(page), 'Pendências')).toHaveText('1')
  await expect(page.getByRole('button', { name: 'Baixar CSV' })).toBeDisabled()
  await expect(page.getByText('1 pendência impede o arquivo. Corrija-a para baixar.')).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: contract.logins[0]?.username ?? '' })
  await expect(row).toContainText('Tecnologia')
  await expect(row).toContainText('Velocidade')

  await row.getByRole('link', { name: /^Corrigir/ }).click()
  const form = page.getByRole('dialog', { name: `Dados do DICI de ${contract.logins[0]?.username}` })
  await form.getByLabel('Velocidade').fill('rápido')
  await form.getByRole('button', { name: 'Salvar' }).click()
  await expect(form.getByText(/Use um número maior que zero/)).toBeVisible()
  await form.getByLabel('Velocidade').fill('0,512')
  await form.getByLabel('Tecnologia').selectOption('FTTH')
  await form.getByRole('button', { name: 'Completar dados' }).click()

  await expect(page).toHaveURL(/\/relatorios\/dici\?/)
  await expect(page.getByText('Nenhuma pendência')).toBeVisible()
  await expect(fact(summary(page), 'Acessos')).toHaveText('1')
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Baixar CSV' }).click()
  const content = await readFile(await (await downloading).path(), 'utf8')
  expect(content.split('\r\n')[1]).toBe(`${cnpj};2026;05;3106200;PF;URBANO;fibra;internet;FTTH;0,512;1`)
})

test('a month without accesses has no file, and says why', async ({ page, signInAs, world }) => {
  const number = world.unique('').trim()
  const cnpj = cnpjOf(`${number.padStart(8, '8')}0003`)
  await world.branch(`Filial ${number}`, cnpj)
  await signInAs('ANALYST')
  await page.goto(`/relatorios/dici?filial=${cnpj}&mes=2026-04`)
  await expect(
    page.getByText('Nenhum acesso estava em serviço no fim deste mês: não há arquivo a enviar.'),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Baixar CSV' })).toBeDisabled()
})
