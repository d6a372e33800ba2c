import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './test'
import { type Contract, cnpjOf, type World } from './world'

/** A contract with its own branch and plan, whose May is closed. */
async function withClosedMay(world: World) {
  const number = world.unique('').trim()
  const name = `Filial ${number}`
  const cnpj = cnpjOf(`${number.padStart(8, '6')}0007`)
  const branch = await world.branch(name, cnpj)
  const plan = await world.plan()
  const contract = await world.contract({ branchId: branch.id, planId: plan.id })
  return { branch, cnpj, plan, contract }
}

const may = { year: 2026, month: 5 }
const login = ({ logins }: Contract) => `/logins/${logins[0]?.id}`
const periods = (page: Page) => page.getByRole('table', { name: 'Períodos em serviço' }).getByRole('row')
const effects = (page: Page) => page.getByRole('dialog').getByRole('region', { name: 'O que vai mudar' })

test('a plan delivers more since a past date: the closed month is named before it is saved, and after', async ({
  page,
  signInAs,
  world,
  api,
}) => {
  const { branch, cnpj, plan, contract } = await withClosedMay(world)
  await api.mutate('closeDiciMonth', { cnpj, ...may }, 'declaration')
  await signInAs('ADMIN')
  await page.goto(`/configuracoes/planos?q=${encodeURIComponent(plan.name)}`)
  await page.getByRole('button', { name: `Editar ${plan.name}` }).click()
  const dialog = page.getByRole('dialog', { name: 'O que o plano entrega' })
  await dialog.getByLabel('Velocidade').fill('200')
  await expect(effects(page)).toContainText('1 acesso passa a ter outros dados.')
  await expect(effects(page)).toContainText('Nenhum mês fechado do DICI muda.')
  await expect(dialog.getByRole('button', { name: 'Alterar a partir de hoje' })).toBeEnabled()

  await dialog.getByRole('radio', { name: 'A partir de uma data' }).check()
  await dialog.getByRole('button', { name: 'Alterar' }).click()
  await expect(dialog.getByText('Informe desde quando vale.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Desde', exact: true }).fill('10/05/2026')
  await expect(dialog.getByText('Informe desde quando vale.')).toHaveCount(0)
  await expect(effects(page)).toContainText('1 mês fechado do DICI muda; confira se pede retificação:')
  await expect(effects(page).getByRole('link', { name: `05/2026 · ${branch.name}` })).toHaveAttribute(
    'href',
    `/relatorios/dici?filial=${cnpj}&mes=2026-05`,
  )
  await expect(effects(page)).toContainText(/ 100\sMbps1 → 0.* 200\sMbps0 → 1/)
  await expectAccessible(page)
  // Nothing is saved yet.
  await expect(page.getByText('Plano salvo')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Alterar a partir de 10/05/2026' }).click()
  await expect(dialog).toBeHidden()
  await expect(
    page.getByText(
      `Plano salvo: ${plan.name}. Mês fechado que mudou; confira se pede retificação: 05/2026 · ${branch.name}.`,
    ),
  ).toBeVisible()
  await expect(page.getByRole('alert').getByRole('link', { name: `05/2026 · ${branch.name}` })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: plan.name })).toContainText('200 Mbps')

  await page.goto(login(contract))
  await expect(periods(page)).toHaveCount(3)
  await expect(periods(page).nth(1)).toContainText('10/05/2026 12:00')
  await expect(periods(page).nth(1)).toContainText('em serviço')
  await expect(periods(page).nth(1)).toContainText('200 Mbps')
  await expect(periods(page).nth(2)).toContainText('Mudou: velocidade')
  await expect(periods(page).nth(2)).toContainText('100 Mbps')
})

test('what was recorded wrong of a plan is corrected since a day that is named', async ({ page, signInAs, world }) => {
  const { plan, contract } = await withClosedMay(world)
  await signInAs('ADMIN')
  await page.goto(`/configuracoes/planos?q=${encodeURIComponent(plan.name)}`)
  await page.getByRole('button', { name: `Editar ${plan.name}` }).click()
  const dialog = page.getByRole('dialog', { name: 'O que o plano entrega' })
  await dialog.getByLabel('Velocidade').fill('300')
  await dialog.getByRole('radio', { name: 'Corrigir o que estava errado' }).check()
  await dialog.getByLabel('Motivo da correção').fill('Sempre foi de 300.')
  await dialog.getByRole('button', { name: 'Corrigir', exact: true }).click()
  await expect(dialog.getByText('Informe desde quando estava errado.')).toBeVisible()
  await expect(effects(page)).toHaveCount(0)
  await dialog.getByRole('textbox', { name: 'Errado desde' }).fill('10/05/2026')
  await expect(effects(page)).toContainText('1 acesso passa a ter outros dados.')
  await dialog.getByRole('button', { name: 'Corrigir desde 10/05/2026' }).click()
  await expect(dialog).toBeHidden()
  await page.goto(login(contract))
  await expect(periods(page).nth(1)).toContainText('300 Mbps')
  await expect(periods(page).nth(2)).toContainText('100 Mbps')
})

test('what was recorded wrong of a login is corrected since the beginning, for a written reason', async ({
  page,
  signInAs,
  world,
  api,
}) => {
  const { cnpj, branch, contract } = await withClosedMay(world)
  await api.mutate('closeDiciMonth', { cnpj, ...may }, 'declaration')
  await signInAs('ADMIN')
  await page.goto(login(contract))
  await page.getByRole('button', { name: 'Editar dados do DICI' }).click()
  const dialog = page.getByRole('dialog', { name: `Dados do DICI de ${contract.logins[0]?.username}` })
  await dialog.getByLabel('Zona').selectOption('RURAL')
  await dialog.getByRole('radio', { name: 'Corrigir o que estava errado' }).check()
  await expect(effects(page)).toContainText(`05/2026 · ${branch.name}`)
  const correct = dialog.getByRole('button', { name: 'Corrigir desde o início' })
  await correct.click()
  await expect(dialog.getByText('Escreva o motivo da correção.')).toBeVisible()
  await dialog.getByLabel('Motivo da correção').fill('O endereço sempre foi na zona rural.')
  await correct.click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('alert').getByRole('link', { name: `05/2026 · ${branch.name}` })).toBeVisible()
  await expect(periods(page)).toHaveCount(2)
  await expect(periods(page).nth(1)).toContainText('Rural')
  await expect(periods(page).nth(1)).toContainText('em serviço')

  await page.goto(`/contratos/${contract.number}?aba=historico`)
  await expect(page.getByRole('list', { name: 'Histórico' })).toContainText(
    `corrigiu os dados do DICI do login ${contract.logins[0]?.username}.`,
  )
})

test('what was recorded wrong of a contract is corrected with its past, and the closed month is named before', async ({
  page,
  signInAs,
  world,
  api,
}) => {
  const { cnpj, branch, contract } = await withClosedMay(world)
  await api.mutate('closeDiciMonth', { cnpj, ...may }, 'declaration')
  await signInAs('ADMIN')
  await page.goto(`/contratos/${contract.number}`)
  await page.getByRole('button', { name: 'Editar contrato' }).click()
  const edit = page.getByRole('dialog', { name: `Editar contrato ${contract.number}` })
  await edit.getByLabel('Zona').selectOption('RURAL')
  await edit.getByRole('radio', { name: 'Corrigir o que estava errado' }).check()
  await expect(effects(page)).toContainText(`05/2026 · ${branch.name}`)
  await edit.getByLabel('Motivo da correção').fill('Sempre foi na zona rural.')
  await edit.getByRole('button', { name: 'Corrigir desde o início' }).click()
  await expect(edit).toBeHidden()
  await expect(page.getByRole('alert').getByRole('link', { name: `05/2026 · ${branch.name}` })).toBeVisible()
  await page.goto(`/contratos/${contract.number}?aba=historico`)
  await expect(page.getByRole('list', { name: 'Histórico' })).toContainText(
    'corrigiu o contrato, inclusive no passado. Motivo: Sempre foi na zona rural.',
  )
})

test('a contract changes its branch since a date, and its login goes over to another contract', async ({
  page,
  signInAs,
  world,
}) => {
  const { contract } = await withClosedMay(world)
  const other = await world.contract({ customer: contract.customer, logins: 0 })
  const { branch } = await withClosedMay(world)
  const username = contract.logins[0]?.username ?? ''
  await signInAs('ADMIN')
  await page.goto(`/contratos/${contract.number}`)
  await page.getByRole('button', { name: 'Editar contrato' }).click()
  const edit = page.getByRole('dialog', { name: `Editar contrato ${contract.number}` })
  await edit.getByLabel('Filial').selectOption({ label: branch.name })
  await edit.getByRole('radio', { name: 'A partir de uma data' }).check()
  await edit.getByRole('textbox', { name: 'Desde', exact: true }).fill('01/04/2026')
  await edit.getByRole('button', { name: 'Alterar a partir de 01/04/2026' }).click()
  await expect(page.getByText(`Contrato ${contract.number} alterado.`)).toBeVisible()
  await expect(page.getByText(`${branch.name} · `)).toBeVisible()

  await page.goto(login(contract))
  await page.getByRole('button', { name: 'Mover para outro contrato' }).click()
  const move = page.getByRole('dialog', { name: `Mover login ${username}` })
  // By the keyboard: Enter takes the first that is found, and moves nothing yet.
  await move.getByRole('combobox', { name: 'Contrato de destino' }).fill(other.number)
  await expect(move.getByRole('option')).toHaveAttribute('data-combobox-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(move.getByRole('combobox', { name: 'Contrato de destino' })).toHaveValue(new RegExp(`^${other.number} `))
  await expect(effects(page)).toContainText('1 acesso passa a ter outros dados.')
  await move.getByRole('button', { name: 'Mover a partir de hoje' }).click()
  await expect(page.getByText(`${username} está no contrato ${other.number}.`)).toBeVisible()
  await expect(periods(page)).toHaveCount(4)
  await expect(periods(page).nth(1).getByRole('link', { name: other.number })).toBeVisible()
  await expect(periods(page).nth(2)).toContainText(/Mudou: contrato, filial, plano/)
  await expect(periods(page).nth(3)).toContainText('Mudou: filial')
})

test('who may not date back changes things from today on, and reads why', async ({ page, signInAs, world }) => {
  const contract = await world.contract()
  await signInAs('OPERATOR')
  await page.goto(`${login(contract)}?editar=1`)
  const dialog = page.getByRole('dialog', { name: /^Dados do DICI de/ })
  await expect(
    dialog.getByText('A mudança vale a partir de hoje; o que valia até aqui fica como está, e'),
  ).toBeVisible()
  await expect(dialog.getByRole('radio')).toHaveCount(0)
  await dialog.getByLabel('Velocidade').fill('150')
  await dialog.getByRole('button', { name: 'Alterar a partir de hoje' }).click()
  await expect(dialog).toBeHidden()
  await expect(periods(page)).toHaveCount(3)
  await expect(periods(page).nth(2)).toContainText('Mudou: velocidade')
})

test("accesses that become the provider's own are so since a date", async ({ page, signInAs, world, api }) => {
  const { cnpj, branch, contract } = await withClosedMay(world)
  await api.mutate('closeDiciMonth', { cnpj, ...may }, 'declaration')
  await signInAs('ADMIN')
  await page.goto(`/clientes/${contract.customer.id}?editar=1`)
  const dialog = page.getByRole('dialog', { name: 'Editar cadastro do cliente' })
  await expect(dialog.getByRole('button', { name: 'Salvar' })).toBeVisible()
  await dialog.getByRole('switch', { name: 'Uso próprio' }).click()
  await dialog.getByRole('radio', { name: 'A partir de uma data' }).check()
  await dialog.getByRole('textbox', { name: 'Desde', exact: true }).fill('01/05/2026')
  await expect(effects(page)).toContainText(/Pessoa física.*1 → 0.*Uso próprio.*0 → 1/)
  await dialog.getByRole('button', { name: 'Alterar a partir de 01/05/2026' }).click()
  await expect(page.getByRole('alert').getByRole('link', { name: `05/2026 · ${branch.name}` })).toBeVisible()
  await page.goto(login(contract))
  await expect(periods(page).nth(2)).toContainText('Mudou: tipo de cliente')
})
