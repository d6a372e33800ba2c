import { CancelDialog, fact, panel } from './cancellation'
import { expect, test } from './test'
import type { Comodato } from './world'

test('SIM: the logins are kept with the contract, and their access stays in DICI', async ({
  page,
  signInAs,
  world,
}) => {
  const revision = await world.parameters({ keepLoginLink: true })
  const contract = await world.contract({ logins: 2 })
  await signInAs('OPERATOR')
  const cancel = await new CancelDialog(page, contract).open()
  await expect(cancel.consequences).toContainText('2 logins ficam inativos, perdem a senha e mantêm o vínculo')
  await expect(cancel.consequences).toContainText('Os 2 acessos continuam na declaração de')
  for (const { username } of contract.logins) {
    await expect(cancel.consequences.getByRole('link', { name: username })).toBeVisible()
  }
  await cancel.dialog.getByRole('textbox', { name: 'Observação (opcional)' }).fill('Pediu por telefone.')
  await cancel.cancel()
  await expect(page.getByText(`Contrato ${contract.number} cancelado.`)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Cancelamento' })).toBeFocused()
  await expect(fact(panel(page), 'Logins')).toHaveText('2 inativados com o vínculo mantido')
  await expect(fact(panel(page), 'Motivo')).toHaveText('Mudança de endereço')
  await expect(fact(panel(page), 'Observação')).toHaveText('Pediu por telefone.')
  await expect(panel(page)).toContainText(`Parâmetros Gerais, revisão ${revision}`)
  await expect(page.getByText('Sem dados de login')).toHaveCount(0)
  const rows = page.getByRole('table', { name: 'Logins' }).getByRole('row').filter({ hasText: 'login.' })
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('Inativo')

  // Its facts are frozen on it.
  await rows.first().getByRole('link').click()
  await expect(fact(page, 'Contrato')).toContainText(contract.number)
  await expect(page.getByText('Congelado em')).toBeVisible()
})

test('NÃO: the logins are unlinked, and the contract is shown as without login data', async ({
  page,
  signInAs,
  world,
}) => {
  await world.parameters()
  const contract = await world.contract()
  await signInAs('OPERATOR')
  const cancel = await new CancelDialog(page, contract).open()
  await expect(cancel.consequences).toContainText('perde o vínculo com o contrato para sempre')
  await expect(cancel.consequences).toContainText('não pode ser recuperado')
  await cancel.cancel()
  await expect(fact(panel(page), 'Logins')).toHaveText('1 inativado e desvinculado')
  await expect(page.getByRole('main').getByText('Sem dados de login').first()).toBeVisible()
  await expect(page.getByText('os logins perderam o vínculo, e o DICI não pode contar os acessos dele')).toBeVisible()
  await page.goto(`/logins/${contract.logins[0]?.id}`)
  await expect(page.getByText('Sem vínculo: o DICI não conta este login')).toBeVisible()
})

test('the customer is made inactive', async ({ page, signInAs, world }) => {
  await world.parameters({ inactivateCustomer: true })
  const contract = await world.contract()
  const { name } = contract.customer
  await signInAs('OPERATOR')
  const cancel = await new CancelDialog(page, contract).open()
  await expect(cancel.consequences).toContainText(`O cadastro de ${name} fica inativo.`)
  await cancel.cancel()
  await expect(fact(panel(page), 'Cliente')).toHaveText(`O cadastro de ${name} ficou inativo.`)
  await page.getByRole('link', { name, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByRole('main').getByText('Inativo', { exact: true }).first()).toBeVisible()
})

test('the customer stays active while there is another contract, which is named', async ({ page, signInAs, world }) => {
  await world.parameters({ inactivateCustomer: true })
  const contract = await world.contract()
  const other = await world.contract({ customer: contract.customer, status: 'SUSPENDED' })
  const { name } = contract.customer
  await signInAs('OPERATOR')
  const cancel = await new CancelDialog(page, contract).open()
  await expect(cancel.consequences).toContainText(`O cadastro de ${name} continua ativo por causa de outro contrato:`)
  await expect(cancel.consequences.getByRole('link', { name: `Contrato ${other.number}` })).toBeVisible()
  await cancel.cancel()
  await expect(fact(panel(page), 'Cliente')).toContainText('continuou ativo por causa do contrato')
  await fact(panel(page), 'Cliente').getByRole('link', { name: other.number }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Contrato ${other.number}` })).toBeVisible()
})

test('a pickup order is opened with the open comodatos, and advanced to its end', async ({ page, signInAs, world }) => {
  const template = await world.template()
  await world.parameters({ pickupServiceOrderTemplateId: template.id })
  const contract = await world.contract({ comodatos: 2 })
  await signInAs('OPERATOR')
  const cancel = await new CancelDialog(page, contract).open()
  await expect(cancel.consequences).toContainText('2 comodatos continuam em aberto:')
  await expect(cancel.consequences).toContainText(`Será aberta uma OS “${template.name}” com 2 equipamentos.`)
  await cancel.cancel()
  await page.getByRole('link', { name: /^Ver a OS \d+$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^OS \d+$/ })).toBeVisible()
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const items = page.getByRole('table', { name: /^Equipamentos/ })
  await expect(items.getByRole('row').filter({ hasText: 'Em aberto' })).toHaveCount(2)
  await expect(fact(page, 'Contrato')).toHaveText(contract.number)
  await expect(page.getByText('Buscar o equipamento com o cliente.')).toBeVisible()

  const step = async (button: string, before?: () => Promise<void>) => {
    await page.getByRole('button', { name: button, exact: true }).click()
    const dialog = page.getByRole('dialog', { name: `${button} ${title}` })
    await expect(dialog).toBeVisible()
    await before?.()
    await dialog.getByRole('button', { name: `${button} ${title}` }).click()
    await expect(dialog).toBeHidden()
  }
  await step('Agendar', async () => {
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: `Agendar ${title}` }).click()
    await expect(dialog.getByText('Informe a data da visita do técnico.')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Agendada para' }).fill('15/01/2027 14:30')
  })
  await expect(fact(page, 'Agendada para')).toHaveText('15/01/2027 14:30')
  await step('Iniciar')
  await step('Concluir', async () => {
    for (const { name } of contract.comodatos) await page.getByRole('checkbox', { name }).check()
    await expect(page.getByText('Os 2 equipamentos serão registrados como devolvidos.')).toBeVisible()
  })
  await expect(page.getByRole('main').getByText('Concluída')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cancelar OS' })).toHaveCount(0)
})

test('without comodatos the pickup order says to look on site', async ({ page, signInAs, world }) => {
  const template = await world.template()
  await world.parameters({ pickupServiceOrderTemplateId: template.id })
  const contract = await world.contract()
  await signInAs('OPERATOR')
  const cancel = await new CancelDialog(page, contract).open()
  await expect(cancel.consequences).toContainText(
    `Será aberta uma OS “${template.name}” para verificar equipamentos no local.`,
  )
  await cancel.cancel()
  await fact(panel(page), 'OS de retirada').getByRole('link').click()
  await expect(page.getByText('Verificar equipamentos no local', { exact: true })).toBeVisible()
})

test('the timeline shows it live to users viewing the contract', async ({ page, signInAs, world }) => {
  const template = await world.template()
  await world.parameters({
    keepLoginLink: true,
    inactivateCustomer: true,
    pickupServiceOrderTemplateId: template.id,
  })
  const contract = await world.contract()
  await signInAs('ANALYST')
  const live = page.waitForRequest((request) => request.postData()?.includes('subscription') ?? false)
  await page.goto(`/contratos/${contract.number}?aba=historico`)
  await live
  const timeline = page.getByRole('list', { name: 'Histórico' })
  await expect(timeline.getByRole('listitem').filter({ hasText: 'cadastrou o contrato' })).toBeVisible()
  await world.cancel(contract)
  for (const sentence of [
    'cancelou o contrato. Motivo: Mudança de endereço.',
    'inativou 1 login, que manteve o vínculo com o contrato.',
    'inativou o cadastro do cliente.',
    /abriu a OS \d+ para verificar equipamentos no local\./,
  ]) {
    await expect(timeline.getByRole('listitem').filter({ hasText: sentence })).toBeVisible()
  }
  await expect(panel(page)).toBeVisible()
})

test('a comodato is returned from the list, and another written off', async ({ page, signInAs, world }) => {
  const contract = await world.contract({ comodatos: 2 })
  const [first, second] = contract.comodatos as [Comodato, Comodato]
  await signInAs('OPERATOR')
  await page.goto(`/comodatos?q=${contract.number}`)
  await page.getByRole('button', { name: `Devolver ${first.name}` }).click()
  const returning = page.getByRole('dialog', { name: 'Registrar devolução' })
  await returning.getByRole('textbox', { name: 'Devolvido em' }).fill('01/01/2026 08:00')
  await returning.getByRole('button', { name: `Devolver ${first.name}` }).click()
  await expect(returning.getByRole('alert')).toContainText('A data não pode ser anterior ao empréstimo.')
  await returning.getByRole('textbox', { name: 'Devolvido em' }).fill('20/11/2026 08:00')
  await returning.getByRole('button', { name: `Devolver ${first.name}` }).click()
  await expect(page.getByRole('row').filter({ hasText: first.name })).toContainText('Devolvido')

  await page.getByRole('button', { name: `Baixar ${second.name}` }).click()
  const dialog = page.getByRole('dialog', { name: 'Baixar comodato' })
  await dialog.getByRole('button', { name: `Baixar ${second.name}` }).click()
  await expect(dialog.getByText('Escreva o motivo da baixa.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Motivo da baixa' }).fill('Queimou numa tempestade.')
  await dialog.getByRole('button', { name: `Baixar ${second.name}` }).click()
  await expect(page.getByRole('row').filter({ hasText: second.name })).toContainText('Baixado')
  await page.getByRole('link', { name: second.name }).click()
  await expect(fact(page.getByRole('dialog', { name: 'Comodato' }), 'Motivo da baixa')).toHaveText(
    'Queimou numa tempestade.',
  )
})
