import type { Page } from '@playwright/test'
import { CancelDialog, fact, panel } from './cancellation'
import { expect, test, users } from './test'

/** What the contract's page says of its scheduled cancellation. */
const notice = (page: Page) => page.getByRole('region', { name: 'Agendamento' })

test('a date in the future schedules; it is shown on contract, list and panel, and undone', async ({
  page,
  signInAs,
  world,
}) => {
  await world.parameters()
  const contract = await world.contract()
  await signInAs('OPERATOR')
  const cancel = await new CancelDialog(page, contract).open()
  await cancel.chooseReason()
  await cancel.setDate('30/12/2027 23:30')
  await expect(cancel.consequences.getByText('Será agendado')).toBeVisible()
  await expect(cancel.consequences).toContainText(
    'é decidido com os Parâmetros Gerais, comodatos e logins daquele momento',
  )
  await cancel.dialog.getByRole('textbox', { name: 'Observação (opcional)' }).fill('Muda-se no fim do ano.')
  await cancel.dialog.getByRole('button', { name: `Agendar cancelamento do contrato ${contract.number}` }).click()
  await expect(cancel.dialog).toBeHidden()
  await expect(notice(page)).toBeFocused()
  await expect(notice(page)).toContainText('Cancelamento agendado para 30/12/2027 23:30')
  await expect(notice(page)).toContainText(`Por ${users.OPERATOR.name} – Mudança de endereço.`)
  await expect(notice(page)).toContainText('Muda-se no fim do ano.')
  await expect(page.getByRole('main').getByText('Ativo', { exact: true }).first()).toBeVisible()

  await page.goto('/')
  await page.getByRole('link', { name: /^Cancelamentos? agendados?\s*\d+$/ }).click()
  await expect(page).toHaveURL('/contratos?agendamento=agendado')
  const row = page.getByRole('row').filter({ hasText: contract.number })
  await expect(row).toContainText('Agendado 30/12/2027')
  await row.getByRole('link').click()

  await notice(page).getByRole('button', { name: 'Desfazer agendamento' }).click()
  await expect(page.getByText(`Agendamento do contrato ${contract.number} desfeito.`)).toBeVisible()
  await expect(notice(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('tab', { name: 'Histórico' }).click()
  const timeline = page.getByRole('list', { name: 'Histórico' })
  await expect(timeline).toContainText('agendou o cancelamento para 30/12/2027 23:30.')
  await expect(timeline).toContainText('desfez o agendamento do cancelamento.')
})

test('a second one is refused while the first waits; an analyst can only look', async ({ page, signInAs, world }) => {
  await world.parameters()
  const contract = await world.contract()
  await world.schedule(contract, '2027-12-31T02:30:00Z')
  await signInAs('OPERATOR')
  const cancel = await new CancelDialog(page, contract).open()
  await cancel.setDate('15/12/2027 12:00')
  await expect(cancel.consequences.getByRole('alert')).toContainText('já tem um cancelamento agendado')
  await signInAs('ANALYST')
  await page.goto(`/contratos/${contract.number}`)
  await expect(notice(page)).toContainText('Cancelamento agendado para 30/12/2027 23:30')
  await expect(notice(page).getByRole('button')).toHaveCount(0)
})

test('refused at its time, it stays with its reason, is retried once that is fixed, and carried out', async ({
  page,
  signInAs,
  world,
}) => {
  await world.parameters({ checkOpenComodatos: true })
  const contract = await world.contract()
  await world.schedule(contract, new Date(Date.now() + 2_000).toISOString())
  const comodato = await world.lend(contract)
  await signInAs('OPERATOR')
  await page.goto(`/contratos/${contract.number}`)
  // It comes in live, when the task has attempted it.
  await expect(notice(page)).toContainText('foi recusado', { timeout: 60_000 })
  await expect(notice(page)).toContainText('Comodatos em aberto: 1')
  await page.goto('/contratos?agendamento=recusado')
  await expect(page.getByRole('row').filter({ hasText: contract.number })).toContainText('Agendamento recusado')
  await page.goto('/')
  await expect(page.getByRole('link', { name: /agendados? que (foi|foram) recusados?\s*[1-9]/ })).toBeVisible()

  await page.goto(`/contratos/${contract.number}`)
  await notice(page).getByRole('button', { name: 'Tentar de novo' }).click()
  const dialog = page.getByRole('dialog', { name: `Cancelar contrato ${contract.number} agora` })
  const confirm = dialog.getByRole('button', { name: `Cancelar contrato ${contract.number}` })
  await confirm.click()
  await expect(dialog.getByRole('alert')).toContainText('Comodatos em aberto: 1')
  await world.bringBack(comodato)
  await dialog.getByRole('combobox', { name: 'Outro motivo' }).fill('Motivo financeiro')
  await page.getByRole('option', { name: 'Motivo financeiro' }).click()
  await confirm.click()
  await expect(dialog).toBeHidden()
  await expect(panel(page)).toBeVisible()
  await expect(fact(panel(page), 'Origem')).toHaveText('Agendado')
  await expect(fact(panel(page), 'Motivo')).toHaveText('Motivo financeiro')
  await expect(notice(page)).toHaveCount(0)
})
