import { CancelDialog, fact, panel } from './cancellation'
import { expect, test, users } from './test'
import type { Comodato } from './world'

test.describe('open comodatos', () => {
  test('stop the cancellation; they are returned from there, and it goes through', async ({
    page,
    signInAs,
    world,
  }) => {
    await world.parameters({ checkOpenComodatos: true })
    const contract = await world.contract({ comodatos: 2 })
    const [first, second] = contract.comodatos as [Comodato, Comodato]
    await signInAs('OPERATOR')
    const cancel = await new CancelDialog(page, contract).open()

    await expect(cancel.consequences.getByRole('alert')).toContainText('Comodatos em aberto: 2')
    await expect(cancel.consequences).toContainText('2 comodatos em aberto impedem o cancelamento:')
    await expect(cancel.consequences.getByRole('link', { name: first.name })).toBeVisible()
    // An operator may not override.
    await expect(cancel.dialog.getByRole('checkbox')).toHaveCount(0)

    // Confirming anyway shows why it can't be done.
    await cancel.chooseReason()
    await cancel.confirm.click()
    await expect(cancel.consequences).toBeFocused()

    for (const { name } of [first, second]) {
      const item = cancel.consequences.getByRole('listitem').filter({ hasText: name }).last()
      await item.getByRole('button', { name: 'Devolver' }).click()
      await page
        .getByRole('dialog', { name: 'Registrar devolução' })
        .getByRole('button', { name: `Devolver ${name}` })
        .click()
      await expect(page.getByText(`Devolução registrada: ${name}.`)).toBeVisible()
      await expect(cancel.consequences.getByRole('link', { name })).toHaveCount(0)
    }
    await expect(cancel.consequences).toContainText('Nenhum comodato em aberto.')
    await expect(cancel.consequences.getByRole('alert')).toHaveCount(0)
    await cancel.ready()
    await cancel.confirm.click()
    await cancel.done()
  })

  test('an administrator overrides them for a written reason, which is recorded', async ({ page, signInAs, world }) => {
    await world.parameters({ checkOpenComodatos: true })
    const contract = await world.contract({ comodatos: 1 })
    await signInAs('ADMIN')
    const cancel = await new CancelDialog(page, contract).open()
    await cancel.chooseReason()
    await cancel.dialog.getByRole('checkbox', { name: 'Cancelar mesmo com comodatos em aberto' }).check()
    const why = cancel.dialog.getByRole('textbox', { name: 'Por que cancelar sem a devolução' })
    await why.fill('O cliente se mudou e levou a ONU.')
    await expect(cancel.consequences).toContainText('1 comodato continua em aberto:')
    await cancel.ready()
    await cancel.confirm.click()
    await cancel.done()
    await expect(fact(panel(page), 'Comodatos em aberto')).toContainText('O cliente se mudou e levou a ONU.')
    await page.getByRole('tab', { name: 'Comodatos (1)' }).click()
    await expect(page.getByRole('row').filter({ hasText: 'ONU Huawei' })).toContainText('Em aberto')
  })

  test("a consumer's request is carried out by an operator, for the law's reason, and the pickup is ordered", async ({
    page,
    signInAs,
    world,
  }) => {
    await world.parameters({ checkOpenComodatos: true })
    const contract = await world.contract({ comodatos: 1 })
    await signInAs('OPERATOR')
    const cancel = await new CancelDialog(page, contract).open()
    await cancel.chooseReason()
    const override = cancel.dialog.getByRole('checkbox', { name: 'Cancelar mesmo com comodatos em aberto' })
    await expect(override).toHaveCount(0)

    // Who asked is required, and of a consumer the channel.
    await cancel.dialog.getByRole('radio', { name: 'Consumidor' }).check()
    await cancel.confirm.click()
    await expect(cancel.dialog.getByText('Informe por qual canal o consumidor pediu.')).toBeVisible()
    await cancel.dialog.getByRole('radio', { name: 'Balcão' }).check()
    await override.check()
    await expect(cancel.dialog.getByRole('textbox', { name: 'Por que cancelar sem a devolução' })).toHaveCount(0)
    await cancel.dialog.getByRole('textbox', { name: 'Data do pedido' }).fill('01/06/2026 12:00')
    await cancel.ready()
    await cancel.confirm.click()
    await cancel.done()
    await expect(fact(panel(page), 'Quem pediu')).toHaveText(/^Consumidor · Balcão · Pedido em 01\/06\/2026/)
    await expect(fact(panel(page), 'Comodatos em aberto')).toContainText('Pedido do consumidor')
    await expect(fact(panel(page), 'OS de retirada')).toContainText('Aberta')
  })

  test('an override without its reason is refused at the field', async ({ page, signInAs, world }) => {
    await world.parameters({ checkOpenComodatos: true })
    const contract = await world.contract({ comodatos: 1 })
    await signInAs('ADMIN')
    const cancel = await new CancelDialog(page, contract).open()
    await cancel.chooseReason()
    await cancel.dialog.getByRole('checkbox', { name: 'Cancelar mesmo com comodatos em aberto' }).check()
    await cancel.ready()
    await cancel.confirm.click()
    await expect(cancel.dialog.getByText('Escreva por que cancelar com comodatos em aberto')).toBeVisible()
    await expect(cancel.dialog.getByRole('textbox', { name: 'Por que cancelar sem a devolução' })).toBeFocused()
  })
})

test.describe('already cancelled', () => {
  test('by another user while the dialog is open: the page says so at once', async ({ page, signInAs, world }) => {
    await world.parameters()
    const contract = await world.contract()
    await signInAs('OPERATOR')
    const cancel = await new CancelDialog(page, contract).open()
    await world.cancel(contract)
    await expect(page.getByText('Este contrato já foi cancelado por e2e.')).toBeVisible()
    await expect(cancel.dialog).toBeHidden()
    await expect(fact(panel(page), 'Quem')).toHaveText('e2e')
    await expect(page.getByRole('button', { name: 'Cancelar contrato', exact: true })).toHaveCount(0)
  })

  test('by another user while live updates are down: confirming is refused', async ({ page, signInAs, world }) => {
    await world.parameters()
    const contract = await world.contract()
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('subscription') ? route.abort() : route.fallback(),
    )
    await signInAs('OPERATOR')
    const cancel = await new CancelDialog(page, contract).open()
    await cancel.chooseReason()
    await world.cancel(contract)
    await cancel.confirm.click()
    await expect(page.getByText(/Este contrato já (está cancelado|foi cancelado por e2e)\./).first()).toBeVisible()
  })

  test('an old link to the dialog leads to the record', async ({ page, signInAs, world }) => {
    await world.parameters()
    const contract = await world.contract()
    await world.cancel(contract)
    await signInAs('OPERATOR')
    await page.goto(`/contratos/${contract.number}/cancelar`)
    await expect(page).toHaveURL(`/contratos/${contract.number}`)
    await expect(panel(page)).toBeVisible()
  })
})

test('a contract that awaits its signature is refused', async ({ page, signInAs, world }) => {
  await world.parameters()
  const contract = await world.contract({ status: 'AWAITING_SIGNATURE', logins: 0 })
  await signInAs('OPERATOR')
  const cancel = await new CancelDialog(page, contract).open()
  await expect(cancel.consequences.getByRole('alert')).toContainText('Ainda não pode ser cancelado')
  await expect(cancel.consequences.getByRole('alert')).toContainText('aguarda assinatura não pode ser cancelado')
  await cancel.chooseReason()
  await cancel.confirm.click()
  await expect(cancel.consequences).toBeFocused()
})

test.describe('dates', () => {
  test('an operator cancels now or later; a past date is refused at the field', async ({ page, signInAs, world }) => {
    await world.parameters()
    const contract = await world.contract()
    await signInAs('OPERATOR')
    const cancel = await new CancelDialog(page, contract).open()
    await expect(cancel.dialog.getByText('Em branco: agora. Uma data futura agenda o cancelamento.')).toBeVisible()
    await cancel.setDate('01/06/2026 12:00')
    await expect(cancel.dialog.getByText('Você não tem permissão para cancelar com data passada.')).toBeVisible()
    await cancel.chooseReason()
    await cancel.confirm.click()
    await expect(cancel.consequences).toBeFocused()
  })

  test('an administrator cancels with a past date', async ({ page, signInAs, world }) => {
    await world.parameters()
    const contract = await world.contract()
    await signInAs('ADMIN')
    const cancel = await new CancelDialog(page, contract).open()
    await cancel.setDate('05/06/2026 23:30')
    await cancel.cancel()
    await expect(fact(panel(page), 'Vale desde')).toContainText('05/06/2026 23:30')
    await expect(fact(panel(page), 'Vale desde')).toContainText('data passada')
    await expect(fact(panel(page), 'Quem')).toHaveText(users.ADMIN.name)
  })

  test('a date too far ahead, or before the activation, is refused at the field', async ({ page, signInAs, world }) => {
    await world.parameters()
    const contract = await world.contract()
    await signInAs('ADMIN')
    const cancel = await new CancelDialog(page, contract).open()
    await cancel.setDate('01/01/2099 12:00')
    await expect(cancel.dialog.getByText('Agende para até 5 anos à frente.')).toBeVisible()
    await cancel.setDate('01/01/2024 12:00')
    await expect(cancel.dialog.getByText(/A data não pode ser anterior à ativação do contrato/)).toBeVisible()
    await cancel.chooseReason()
    await cancel.confirm.click()
    await expect(cancel.dialog).toBeVisible()
    await cancel.setDate('31/06/2026 12:00')
    await expect(cancel.dialog.getByText('Corrija a data para ver o que vai acontecer.')).toBeVisible()
    await expect(cancel.confirm).toBeDisabled()
  })
})

test('a parameter changed since the preview: the difference is shown before it is confirmed again', async ({
  page,
  signInAs,
  world,
}) => {
  await world.parameters({ keepLoginLink: true })
  const contract = await world.contract()
  await signInAs('OPERATOR')
  const cancel = await new CancelDialog(page, contract).open()
  await cancel.chooseReason()
  await expect(cancel.consequences).toContainText('1 login fica inativo, perde a senha e mantém o vínculo')
  const revision = await world.parameters({ keepLoginLink: false })
  await cancel.confirm.click()

  const change = cancel.consequences.getByRole('alert')
  await expect(change).toContainText('Algo mudou desde que você abriu')
  await expect(change).toContainText('1 login fica inativo, perde a senha e perde o vínculo com o contrato para sempre')
  await expect(change).toContainText(`agora vale a revisão ${revision}`)
  await expect(page.getByRole('heading', { name: 'Cancelamento' })).toHaveCount(0)

  await change.getByRole('button', { name: 'Entendi' }).click()
  await expect(change).toHaveCount(0)
  await cancel.ready()
  await cancel.confirm.click()
  await cancel.done()
  await expect(panel(page)).toContainText(`Parâmetros Gerais, revisão ${revision}`)
})

test('a reason is asked for', async ({ page, signInAs, world }) => {
  await world.parameters()
  const contract = await world.contract()
  await signInAs('OPERATOR')
  const cancel = await new CancelDialog(page, contract).open()
  await cancel.confirm.click()
  await expect(cancel.dialog.getByText('Escolha o motivo do cancelamento.')).toBeVisible()
  await expect(cancel.dialog.getByRole('combobox', { name: 'Motivo' })).toBeFocused()
})

test('an analyst finds no way to cancel', async ({ page, signInAs, world }) => {
  const contract = await world.contract()
  await signInAs('ANALYST')
  await page.goto(`/contratos/${contract.number}`)
  await expect(page.getByRole('heading', { level: 1, name: `Contrato ${contract.number}` })).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Logins (1)' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cancelar contrato' })).toHaveCount(0)
  await page.goto(`/contratos/${contract.number}/cancelar`)
  await expect(page.getByRole('dialog').getByText('Sem permissão')).toBeVisible()
})
