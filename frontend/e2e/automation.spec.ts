import type { Locator, Page } from '@playwright/test'
import { expect, test } from './test'
import { type Contract, cnpjOf, type World } from './world'

/** A branch to itself, so that a rule finds this test's contracts alone. */
async function ownBranch(world: World) {
  const number = world.unique('').trim()
  return world.branch(`Filial ${number}`, cnpjOf(`${number.padStart(8, '6')}0001`))
}

const field = (dialog: Locator, name: string) => dialog.getByRole('textbox', { name })

/** Fills in the form of a new rule and saves it. */
async function makeRule(page: Page, name: string, branch: string): Promise<void> {
  await page.goto('/automacao')
  await page.getByRole('button', { name: 'Nova regra' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Nova regra' })
  await field(dialog, 'Nome').fill(name)
  await dialog.getByRole('combobox', { name: 'Filial' }).selectOption(branch)
  await dialog.getByRole('combobox', { name: 'Motivo do cancelamento' }).selectOption({ index: 1 })
  await dialog.getByRole('button', { name: 'Salvar' }).click()
  await expect(page.getByText(`Regra criada, ainda desligada: ${name}.`)).toBeVisible()
}

const card = (page: Page, name: string) => page.getByRole('listitem', { name })

/** Waits until the run that is shown has ended. */
async function ended(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Execução|Simulação) de/)
  await expect(page.getByRole('main').getByText('Concluído', { exact: true })).toBeVisible({ timeout: 30_000 })
}

const resultOf = (page: Page, { number }: Contract) =>
  page.getByRole('table', { name: 'Resultados' }).getByRole('row').filter({ hasText: number })

test('a rule can not ask for less than the law: the field says so, and why', async ({ page, signInAs, world }) => {
  const branch = await ownBranch(world)
  const name = world.unique('Inadimplentes')
  await signInAs('ADMIN')
  await page.goto('/automacao?regra=nova')
  const dialog = page.getByRole('dialog', { name: 'Nova regra' })
  await expect(field(dialog, 'Nome')).toBeFocused()
  await expect(dialog.getByText('Mínimo legal: 15 dias (RGC, Resolução Anatel 765/2023).')).toBeVisible()
  await expect(dialog.getByText('Mínimo legal: 60 dias (RGC, Resolução Anatel 765/2023).')).toBeVisible()
  await field(dialog, 'Nome').fill(name)
  await field(dialog, 'Dias entre o aviso e a suspensão').fill('14')
  await field(dialog, 'Dias de suspensão').fill('59')
  await dialog.getByRole('combobox', { name: 'Filial' }).selectOption(branch.name)
  await dialog.getByRole('combobox', { name: 'Motivo do cancelamento' }).selectOption({ index: 1 })
  await dialog.getByRole('button', { name: 'Salvar' }).click()
  await expect(field(dialog, 'Dias entre o aviso e a suspensão')).toHaveAccessibleDescription(/exige ao menos 15 dias/)
  await expect(field(dialog, 'Dias de suspensão')).toHaveAccessibleDescription(/exige ao menos 60 dias/)

  await field(dialog, 'Dias entre o aviso e a suspensão').fill('20')
  await field(dialog, 'Dias de suspensão').fill('90')
  await field(dialog, 'Horário').fill('2359')
  await expect(field(dialog, 'Horário')).toHaveValue('23:59')
  await dialog.getByRole('button', { name: 'Salvar' }).click()
  await expect(page.getByText(`Regra criada, ainda desligada: ${name}.`)).toBeVisible()
  await expect(card(page, name)).toContainText('há 90 dias ou mais')
  await expect(card(page, name)).toContainText('Nenhuma: a regra está desligada')

  // What it will do is said before it is switched on; off is at once, and can be taken back.
  const active = card(page, name).getByRole('switch', { name: `Regra ${name} ativa` })
  await active.click()
  const asking = page.getByRole('dialog', { name: `Ativar ${name}` })
  await expect(asking).toContainText(`Contratos da filial ${branch.name}`)
  await expect(asking).toContainText('todos os dias às 23:59')
  await expect(active).not.toBeChecked()
  await asking.getByRole('button', { name: `Ativar ${name}` }).click()
  await expect(active).toBeChecked()
  await expect(card(page, name)).toContainText(/Próxima execução\d{2}\/\d{2}\/\d{4} 23:59/)
  await active.click()
  await expect(active).not.toBeChecked()
  await page.getByRole('button', { name: 'Desfazer' }).click()
  await expect(active).toBeChecked()
})

test('the dry run finds who is due and changes nothing; the run cancels them and skips with a reason', async ({
  page,
  signInAs,
  world,
}) => {
  await world.parameters({ keepLoginLink: true, checkOpenComodatos: true })
  const branch = await ownBranch(world)
  const due = await world.contract({ branchId: branch.id })
  const lent = await world.contract({ branchId: branch.id, comodatos: 1 })
  const paying = await world.contract({ branchId: branch.id })
  const unwarned = await world.contract({ branchId: branch.id, status: 'SUSPENDED' })
  for (const contract of [due, lent]) await world.overdue(contract)
  const name = world.unique('Inadimplentes')
  await signInAs('ADMIN')
  await makeRule(page, name, branch.name)

  await card(page, name).getByRole('button', { name: 'Executar agora (simulação)' }).click()
  await ended(page)
  await expect(page.getByText('Simulação: nada foi alterado.')).toBeVisible()
  await expect(resultOf(page, due)).toContainText('Seria cancelado')
  await expect(resultOf(page, lent)).toContainText('Seria recusado')
  await expect(resultOf(page, lent)).toContainText('Comodatos em aberto: 1.')
  for (const other of [paying, unwarned]) await expect(resultOf(page, other)).toHaveCount(0)
  const simulated = page.url()
  await page.goto(`/contratos/${due.number}`)
  await expect(page.getByText('Suspenso', { exact: true })).toBeVisible()

  await page.goto(simulated)
  await page.getByRole('link', { name: 'Executar agora' }).click()
  const asking = page.getByRole('dialog', { name: `Executar ${name} agora` })
  await expect(asking).toContainText('suspensos por inadimplência há 60 dias ou mais')
  // It is tried once more, and what it would do is said before the button.
  await expect(asking.getByRole('region', { name: 'O que vai acontecer' })).toContainText(
    '1 login fica inativo, perde a senha e mantém o vínculo com o contrato.',
  )
  await expect(asking).toContainText('1 contrato seria cancelado. 1 seria recusado.')
  await asking.getByRole('button', { name: `Executar ${name} agora` }).click()
  await ended(page)
  await expect(page.getByText('Simulação: nada foi alterado.')).toHaveCount(0)
  await expect(resultOf(page, due)).toContainText('Cancelado')
  await expect(resultOf(page, lent)).toContainText('Comodatos em aberto: 1.')

  await page.goto(`/contratos/${due.number}`)
  const cancellation = page.getByRole('region', { name: 'Cancelamento' })
  await expect(cancellation).toContainText('Automático')
  await page.goto(`/contratos/${lent.number}`)
  await expect(page.getByText('Suspenso', { exact: true })).toBeVisible()

  // Both runs are found again, and the panel says what waits.
  await page.goto('/automacao')
  const runs = page.getByRole('table', { name: 'Execuções' }).getByRole('row').filter({ hasText: name })
  await expect(runs).toHaveCount(3)
  await expect(runs.first()).toContainText('Ana Administradora')
  await page.getByRole('combobox', { name: 'Tipo' }).selectOption({ label: 'Simulações' })
  await expect(runs).toHaveCount(2)
  await page.goto('/')
  await page.getByRole('link', { name: /^Contrato pulado na última execução automática/ }).click()
  await expect(resultOf(page, lent)).toContainText('Recusado')
})

test('non-payment is recorded on the contract, and its end settles it', async ({ page, signInAs, world }) => {
  const contract = await world.contract()
  await signInAs('OPERATOR')
  await page.goto(`/contratos/${contract.number}?aba=inadimplencia`)
  await expect(page.getByText('O contrato não está suspenso por falta de pagamento.')).toBeVisible()

  await page.getByRole('button', { name: 'Registrar aviso' }).click()
  const notice = page.getByRole('dialog', { name: 'Registrar aviso' })
  await expect(notice.getByRole('radio', { name: 'Notificação de débito' })).toBeChecked()
  await notice.getByRole('textbox', { name: 'Notificado em' }).fill('01/06/2026 10:00')
  await notice.getByRole('textbox', { name: 'Meio' }).fill('carta')
  await notice.getByRole('button', { name: 'Registrar aviso' }).click()
  const row = page.getByRole('table', { name: 'Avisos ao cliente' }).getByRole('row').nth(1)
  await expect(row).toContainText('Notificação de débito')
  await expect(row).toContainText('01/06/2026 10:00')
  await expect(row).toContainText('carta')

  await page.getByRole('button', { name: 'Suspender' }).click()
  const suspending = page.getByRole('dialog', { name: `Suspender contrato ${contract.number}` })
  await suspending.getByRole('textbox', { name: 'Suspenso desde' }).fill('20/06/2026 10:00')
  await suspending.getByRole('button', { name: /^Suspender contrato/ }).click()
  await expect(page.getByText('Suspenso por falta de pagamento desde 20/06/2026 10:00')).toBeVisible()

  await page.getByRole('button', { name: 'Retomar' }).click()
  const resuming = page.getByRole('dialog', { name: `Retomar contrato ${contract.number}` })
  await expect(resuming).toContainText('1 aviso deixa de valer')
  await resuming.getByRole('button', { name: /^Retomar contrato/ }).click()
  await expect(page.getByText('O contrato não está suspenso por falta de pagamento.')).toBeVisible()
  await expect(row).toContainText('Encerrado pela retomada')
  await page.getByRole('tab', { name: 'Histórico' }).click()
  await expect(page.getByText('registrou um aviso ao cliente: Notificação de débito.')).toBeVisible()
})

test('who may not automate reads the rules and runs, and starts nothing', async ({ page, signInAs, world }) => {
  const branch = await ownBranch(world)
  const name = world.unique('Inadimplentes')
  await signInAs('ADMIN')
  await makeRule(page, name, branch.name)
  await signInAs('OPERATOR')
  await page.goto('/automacao')
  await expect(card(page, name)).toContainText('Inativo')
  await expect(page.getByRole('switch')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Executar agora/ })).toHaveCount(0)
  await page.goto('/automacao?regra=nova')
  await expect(page.getByRole('dialog').getByText('Sem permissão')).toBeVisible()
})
