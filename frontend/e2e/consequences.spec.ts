import type { Page } from '@playwright/test'
import { CancelDialog } from './cancellation'
import { expect, expectAccessible, test } from './test'
import { cnpjOf } from './world'

/** A month, that many before this one, as the texts name it. */
function monthBefore(months: number): string {
  const now = new Date()
  const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 15))
  return new Intl.DateTimeFormat('pt-BR', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at)
}

/** The 10th at noon of that month, as the date's field takes it. */
function tenthOf(months: number): string {
  const now = new Date()
  const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 10))
  return `10/${String(at.getUTCMonth() + 1).padStart(2, '0')}/${at.getUTCFullYear()} 12:00`
}

/** Simulates the cancellation of the contracts that are selected in the list. */
async function simulate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cancelar em lote…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cancelar em lote' })
  await dialog.getByRole('combobox', { name: 'Motivo' }).fill('Mudança')
  await page.getByRole('listbox', { name: 'Motivo' }).getByRole('option', { name: 'Mudança de endereço' }).click()
  await dialog.getByRole('radio', { name: 'Provedor' }).check()
  await dialog.getByRole('button', { name: 'Simular' }).click()
}

test('back-dated: each month that the access leaves is named, a declared one in bold', async ({
  page,
  api,
  signInAs,
  world,
}) => {
  await world.parameters({ keepLoginLink: true })
  const number = world.unique('').trim()
  const cnpj = cnpjOf(`${number.padStart(8, '7')}0001`)
  const branch = await world.branch(`Filial ${number}`, cnpj)
  const contract = await world.contract({ branchId: branch.id })
  await signInAs('ADMIN')
  const cancel = await new CancelDialog(page, contract).open()
  await expect(cancel.consequences).toContainText('Um mês do DICI passa a contar menos acessos:')
  await cancel.setDate(tenthOf(2))
  await expect(cancel.consequences).toContainText('3 meses do DICI passam a contar menos acessos:')
  for (const months of [2, 1, 0]) {
    await expect(cancel.consequences).toContainText(`${monthBefore(months)}: −1`)
  }
  // Another date is no news about the facts.
  await expect(cancel.dialog.getByText('Algo mudou desde que você abriu')).toHaveCount(0)
  await expectAccessible(page)

  const now = new Date()
  const last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 1))
  await api.mutate(
    'closeDiciMonth',
    { cnpj, year: last.getUTCFullYear(), month: last.getUTCMonth() + 1 },
    'declaration',
  )
  await page.reload()
  await cancel.ready()
  await cancel.setDate(tenthOf(2))
  await expect(cancel.consequences.getByRole('strong')).toHaveText(`${monthBefore(2)}: −1 (já declarado)`)
})

test('NÃO in bulk: links that are lost for ever, months, customers and orders, in total and by contract', async ({
  page,
  signInAs,
  world,
}) => {
  const template = await world.template()
  const revision = await world.parameters({
    checkOpenComodatos: true,
    inactivateCustomer: true,
    pickupServiceOrderTemplateId: template.id,
  })
  const first = await world.contract({ logins: 2 })
  const lent = await world.contract({ customer: first.customer, comodatos: 1 })
  await signInAs('OPERATOR')
  await page.goto(`/contratos?q=${encodeURIComponent(first.customer.name)}`)
  await page.getByRole('checkbox', { name: 'Selecionar a página inteira' }).check()
  await simulate(page)

  const region = page.getByRole('region', { name: 'O que vai acontecer' })
  await expect(region).toContainText(
    '2 logins ficam inativos, perdem a senha e perdem o vínculo com o contrato para sempre.',
  )
  await expect(region).toContainText(`${monthBefore(1)}: −2`)
  await expect(region).toContainText('1 comodato em aberto impede o cancelamento de contratos.')
  await expect(region).toContainText('O cadastro de 1 cliente continua ativo por causa de outros contratos.')
  await expect(region).toContainText('É aberta 1 OS de retirada.')
  await expect(region).toContainText(`Pela revisão ${revision}`)
  const row = (number: string) =>
    page.getByRole('table', { name: 'Resultados' }).getByRole('row').filter({ hasText: number })
  await expect(row(first.number)).toContainText('2 logins perdem o vínculo')
  await expect(row(lent.number)).toContainText('1 comodato impede')
  await expectAccessible(page)

  // The parameters change: the button doesn't do what wasn't shown.
  await page.getByRole('button', { name: 'Cancelar 1 contrato' }).click()
  const confirm = page.getByRole('dialog', { name: 'Cancelar 1 contrato' })
  await expect(confirm).toContainText('perdem o vínculo com o contrato para sempre')
  await world.parameters({ keepLoginLink: true })
  await confirm.getByRole('button', { name: 'Cancelar 1 contrato' }).click()
  await expect(confirm).toContainText('Algo mudou desde que as consequências foram mostradas.')
})

test('all that match: the batch says by which filter', async ({ page, signInAs, world }) => {
  await world.parameters({ keepLoginLink: true })
  const plan = await world.plan()
  const { customer } = await world.contract({ planId: plan.id })
  await world.contract({ planId: plan.id, customer })
  await signInAs('OPERATOR')
  await page.goto(`/contratos?plano=${plan.id}&situacao=ACTIVE`)
  await page
    .getByRole('checkbox', { name: /^Selecionar contrato/ })
    .first()
    .check()
  await page.getByRole('button', { name: 'Selecionar todos os 2 filtrados' }).click()
  await simulate(page)
  const region = page.getByRole('region', { name: 'O que vai acontecer' })
  await expect(region).toContainText('Contratos escolhidos pelo filtro')
  await expect(region).toContainText('Situação: Ativo')
  await expect(region).toContainText(`Plano: ${plan.name}`)
})

test('a search and the contracts that were taken out are said, too', async ({ page, signInAs, world }) => {
  await world.parameters({ keepLoginLink: true })
  const first = await world.contract()
  for (let n = 0; n < 2; n += 1) await world.contract({ customer: first.customer })
  await signInAs('OPERATOR')
  await page.goto(`/contratos?q=${encodeURIComponent(first.customer.name)}`)
  await page.getByRole('checkbox', { name: `Selecionar contrato ${first.number}` }).check()
  await page.getByRole('button', { name: 'Selecionar todos os 3 filtrados' }).click()
  await page.getByRole('checkbox', { name: `Selecionar contrato ${first.number}` }).uncheck()
  await simulate(page)
  const region = page.getByRole('region', { name: 'O que vai acontecer' })
  await expect(region).toContainText(`Busca: “${first.customer.name}”`)
  await expect(region).toContainText('Menos 1 contrato desmarcado')
})
