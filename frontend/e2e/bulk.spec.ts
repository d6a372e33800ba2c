import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { importContracts } from './importing'
import { expect, test } from './test'
import type { Contract, World } from './world'

/** Opens the dialog Cancelar em lote for the contracts that are selected in the list, and chooses a reason in it. */
async function openBulk(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Cancelar em lote…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cancelar em lote' })
  await dialog.getByRole('combobox', { name: 'Motivo' }).fill('Mudança')
  await page.getByRole('listbox', { name: 'Motivo' }).getByRole('option', { name: 'Mudança de endereço' }).click()
  await dialog.getByRole('radio', { name: 'Provedor' }).check()
  return dialog
}

async function simulate(page: Page, dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Simular' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Simulação de/ })).toBeVisible()
}

/** Three contracts of one customer, of which the second has a comodato; found by the customer's name. */
async function threeContracts(world: World): Promise<[Contract, Contract, Contract]> {
  const first = await world.contract()
  const second = await world.contract({ customer: first.customer, comodatos: 1 })
  return [first, second, await world.contract({ customer: first.customer })]
}

const result = (page: Page, contract: Contract) =>
  page.getByRole('table', { name: 'Resultados' }).getByRole('row').filter({ hasText: contract.number })

test('a dry run changes nothing; the batch made from it cancels, and the refused are exported', async ({
  page,
  api,
  signInAs,
  world,
}) => {
  await world.parameters({ checkOpenComodatos: true, keepLoginLink: true })
  const [first, second, third] = await threeContracts(world)
  await signInAs('OPERATOR')
  await page.goto(`/contratos?q=${encodeURIComponent(first.customer.name)}`)
  await page.getByRole('checkbox', { name: 'Selecionar a página inteira' }).check()
  await expect(page.getByRole('status').filter({ hasText: '3 contratos selecionados' })).toBeVisible()

  // A reason is required; the dialog has its own URL.
  await page.getByRole('button', { name: 'Cancelar em lote…' }).click()
  await expect(page).toHaveURL(/[?&]lote=cancelar/)
  const dialog = page.getByRole('dialog', { name: 'Cancelar em lote' })
  await expect(dialog.getByText('3 contratos', { exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: 'Simular' }).click()
  await expect(dialog.getByText('Escolha o motivo do cancelamento.')).toBeVisible()
  await expect(dialog.getByRole('combobox', { name: 'Motivo' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await simulate(page, await openBulk(page))
  await expect(page.getByText('Simulação: nada foi alterado.')).toBeVisible()
  await expect(page.getByText('2 contratos seriam cancelados. 1 seria recusado.')).toBeVisible()
  await expect(result(page, first)).toContainText('Seria cancelado')
  await expect(result(page, second)).toContainText('Seria recusado')
  await expect(result(page, second)).toContainText('Comodatos em aberto: 1')
  const { contract } = await api.query<{ contract: { status: string } }>(
    'query($number: String!) { contract(number: $number) { status } }',
    { number: first.number },
  )
  expect(contract.status).toBe('ACTIVE')

  // The button repeats the verb and says what follows.
  await page.getByRole('button', { name: 'Cancelar 2 contratos' }).click()
  const confirm = page.getByRole('dialog', { name: 'Cancelar 2 contratos' })
  await expect(confirm).toContainText('2 contratos serão cancelados.')
  await expect(confirm).toContainText('1 será recusado e fica como está.')
  await confirm.getByRole('button', { name: 'Cancelar 2 contratos' }).click()

  await expect(page.getByRole('heading', { level: 1, name: /^Lote de/ })).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'Andamento' })).toHaveAttribute('aria-valuenow', '100')
  await expect(page.getByRole('main').getByText('Concluído')).toBeVisible()
  await expect(result(page, third)).toContainText('Cancelado')
  await page.getByRole('combobox', { name: 'Resultado' }).selectOption('Recusado')
  await expect(page).toHaveURL(/resultado=REFUSED/)
  await expect(result(page, second)).toBeVisible()
  await expect(result(page, first)).toHaveCount(0)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Exportar 1 recusado (CSV)' }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file.startsWith('\uFEFF')).toBe(true)
  expect(file).toContain(second.number)
  expect(file).toContain('Comodatos em aberto: 1')
  expect(file).not.toContain(first.number)

  // A row leads to its contract, which has its own record.
  await page.getByRole('table', { name: 'Resultados' }).getByRole('link', { name: second.number }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Contrato ${second.number}` })).toBeVisible()
  await page.goto(`/contratos/${first.number}`)
  await expect(page.getByRole('region', { name: 'Cancelamento' })).toContainText('Em lote')
})

test('the selection goes from page to page, and to all that are filtered but some', async ({ page, signInAs, world }, {
  parallelIndex,
}) => {
  const prefix = world.unique('Assinante')
  importContracts(parallelIndex, prefix, 60)
  await signInAs('OPERATOR')
  await page.goto(`/contratos?q=${encodeURIComponent(prefix)}`)
  const count = page.getByRole('region', { name: 'Contratos selecionados' }).getByRole('status')
  // With the keyboard: the box is reached and ticked as any other.
  await page
    .getByRole('checkbox', { name: /^Selecionar contrato/ })
    .first()
    .focus()
  await page.keyboard.press('Space')
  await expect(count).toHaveText('1 contrato selecionado')
  await page.getByRole('button', { name: 'Próxima' }).click()
  await expect(page).toHaveURL(/depois=/)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Selecionar a página inteira' }).check()
  await expect(count).toHaveText('26 contratos selecionados')
  await page.reload()
  await expect(count).toHaveText('26 contratos selecionados')

  await page.getByRole('button', { name: 'Selecionar todos os 60 filtrados' }).click()
  await expect(count).toHaveText('60 contratos selecionados')
  await page
    .getByRole('checkbox', { name: /^Selecionar contrato/ })
    .first()
    .uncheck()
  await expect(count).toHaveText('59 contratos selecionados')
  await simulate(page, await openBulk(page))
  await expect(page.getByText('59 contratos seriam cancelados.')).toBeVisible()

  // Back to the list: nothing of the choice is lost, until it is given up.
  await page.goBack()
  await page.keyboard.press('Escape')
  await expect(count).toHaveText('59 contratos selecionados')
  await page.getByRole('button', { name: 'Limpar seleção' }).click()
  await expect(count).toHaveCount(0)
})

test('progress comes in live, and a batch that was left is found again', async ({ page, signInAs, world }, {
  parallelIndex,
}) => {
  await world.parameters({ keepLoginLink: true })
  const prefix = world.unique('Assinante')
  importContracts(parallelIndex, prefix, 4000)
  await signInAs('OPERATOR')
  await page.goto(`/contratos?q=${encodeURIComponent(prefix)}`)
  await page
    .getByRole('checkbox', { name: /^Selecionar contrato/ })
    .first()
    .check()
  await page.getByRole('button', { name: 'Selecionar todos os 4.000 filtrados' }).click()
  await simulate(page, await openBulk(page))
  await expect(page.getByText('4.000 contratos seriam cancelados.')).toBeVisible()

  // From now on only the stream can report its progress.
  const followed = page.waitForRequest((request) => request.postDataJSON()?.operationName === 'BatchProgress')
  const dryRun = page.url().split('/').at(-1)
  let asked = 0
  await page.route('**/graphql', (route) => {
    const { operationName, variables } = route.request().postDataJSON()
    if (operationName !== 'Batch' || variables.id === dryRun) return route.fallback()
    asked += 1
    return asked === 1 ? route.fallback() : route.abort()
  })
  await page.getByRole('button', { name: 'Cancelar 4.000 contratos' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cancelar 4.000 contratos' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Lote de/ })).toBeVisible()
  await followed
  const progress = page.getByRole('progressbar', { name: 'Andamento' })
  await expect(progress).toHaveAttribute('aria-valuetext', '4.000 de 4.000 (100%)', { timeout: 60_000 })
  await expect(page.getByRole('main').getByText('Concluído')).toBeVisible()
  expect(asked).toBe(1)
  await page.unroute('**/graphql')

  await page.getByRole('link', { name: 'Contratos', exact: true }).click()
  await page.getByRole('link', { name: 'Lotes de cancelamento' }).click()
  const newest = page.getByRole('table', { name: 'Lotes de cancelamento' }).getByRole('row').nth(1)
  await expect(newest).toContainText('4.000')
  await newest.getByRole('link').click()
  await expect(page.getByText('4.000 de 4.000 (100%)')).toBeVisible()
})

test('all or nothing: a refusal leaves nothing to carry out', async ({ page, signInAs, world }) => {
  await world.parameters({ checkOpenComodatos: true })
  const [first] = await threeContracts(world)
  await signInAs('OPERATOR')
  await page.goto(`/contratos?q=${encodeURIComponent(first.customer.name)}`)
  await page.getByRole('checkbox', { name: 'Selecionar a página inteira' }).check()
  const dialog = await openBulk(page)
  await dialog.getByRole('radio', { name: 'Tudo ou nada' }).check()
  await simulate(page, dialog)
  await expect(page.getByText(/Nenhum contrato seria cancelado: é tudo ou nada, e 1 seria recusado\./)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Cancelar \d/ })).toHaveCount(0)
})

test('an analyst looks at batches, and selects nothing', async ({ page, signInAs, world }) => {
  const contract = await world.contract()
  await signInAs('ANALYST')
  await page.goto(`/contratos?q=${contract.number}`)
  await expect(page.getByRole('link', { name: contract.number })).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await page.goto(`/contratos?q=${contract.number}&lote=cancelar`)
  await expect(page.getByRole('dialog').getByText('Sem permissão')).toBeVisible()
  await page.goto('/cancelamentos/lotes')
  await expect(page.getByRole('heading', { level: 1, name: 'Lotes de cancelamento' })).toBeVisible()
  await page.goto('/cancelamentos/lotes/85900000000')
  await expect(page.getByText('Registro não encontrado')).toBeVisible()
})
