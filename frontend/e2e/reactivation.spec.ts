import { fact } from './cancellation'
import { expect, test, users } from './test'

test('a contract is reactivated: what comes back is said before, and the passwords are shown once', async ({
  page,
  signInAs,
  world,
}) => {
  const template = await world.template()
  await world.parameters({
    keepLoginLink: true,
    inactivateCustomer: true,
    pickupServiceOrderTemplateId: template.id,
  })
  const contract = await world.contract({ logins: 2 })
  const { name } = contract.customer
  await world.cancel(contract)
  await signInAs('OPERATOR')
  await page.goto(`/contratos/${contract.number}`)
  await page.getByRole('button', { name: 'Reativar contrato' }).click()
  await expect(page).toHaveURL(`/contratos/${contract.number}/reativar`)
  const dialog = page.getByRole('dialog', { name: `Reativar contrato ${contract.number}` })
  const effects = dialog.getByRole('region', { name: 'O que vai acontecer' })
  await expect(effects).toContainText('2 logins voltam, com senhas novas:')
  await expect(effects).toContainText(`O cadastro de ${name} volta a ficar ativo.`)
  await expect(effects).toContainText(/A OS de retirada \d+, que ninguém começou, é cancelada\./)
  await expect(effects).toContainText('ficam fora do DICI')
  await dialog.getByRole('textbox', { name: 'Observação (opcional)' }).fill('Voltou atrás.')
  await dialog.getByRole('button', { name: `Reativar contrato ${contract.number}` }).click()

  const done = page.getByRole('dialog', { name: `Contrato ${contract.number} reativado` })
  await expect(done).toContainText('Anote as senhas agora: elas não podem ser lidas depois.')
  await expect(done.getByRole('textbox')).toHaveCount(2)
  for (const { username } of contract.logins) {
    await expect(done.getByRole('button', { name: `Copiar a senha de ${username}` })).toBeVisible()
  }
  const password = await done.getByRole('textbox').first().inputValue()
  expect(password.length).toBeGreaterThan(7)
  // Esc would lose them.
  await page.keyboard.press('Escape')
  await expect(done).toBeVisible()
  await done.getByRole('button', { name: 'Já anotei as senhas' }).click()
  await expect(done).toBeHidden()
  await expect(page).toHaveURL(`/contratos/${contract.number}`)

  await expect(page.getByRole('main').getByText('Ativo', { exact: true }).first()).toBeVisible()
  await expect(page.getByText(password)).toHaveCount(0)
  const periods = page.getByRole('table', { name: 'Períodos em serviço' }).getByRole('row')
  await expect(periods.nth(1)).toContainText('em serviço')
  await expect(periods.nth(1)).toContainText(users.OPERATOR.name)
  await expect(periods.nth(1)).toContainText('Voltou atrás.')
  await expect(periods.nth(2)).toContainText('e2e · Mudança de endereço')
  await page.getByRole('tab', { name: 'Histórico' }).click()
  const timeline = page.getByRole('list', { name: 'Histórico' })
  await expect(timeline).toContainText('reativou o contrato.')
  await expect(timeline).toContainText('cancelou o contrato. Motivo: Mudança de endereço.')

  // An old link to the dialog leads to the contract.
  await page.goto(`/contratos/${contract.number}/reativar`)
  await expect(page.getByText('Este contrato não está cancelado.')).toBeVisible()
  await expect(page).toHaveURL(`/contratos/${contract.number}`)
})

test('what does not come back is said: unlinked logins, and user names that are taken', async ({
  page,
  signInAs,
  world,
}) => {
  await world.parameters()
  const unlinked = await world.contract()
  await world.cancel(unlinked)
  await world.parameters({ keepLoginLink: true })
  const taken = await world.contract()
  await world.cancel(taken)
  const username = taken.logins[0]?.username ?? ''
  await world.login(await world.contract({ logins: 0 }), { username })

  await signInAs('OPERATOR')
  await page.goto(`/contratos/${unlinked.number}/reativar`)
  await expect(page.getByRole('dialog')).toContainText('Nenhum login volta.')
  await expect(page.getByRole('dialog')).toContainText('1 login perdeu o vínculo no cancelamento e não volta.')
  await page.goto(`/contratos/${taken.number}/reativar`)
  const dialog = page.getByRole('dialog', { name: `Reativar contrato ${taken.number}` })
  await expect(dialog).toContainText('1 login não volta, porque outro login ativo usa o nome dele:')
  await expect(dialog.getByRole('link', { name: username })).toBeVisible()
  await dialog.getByRole('button', { name: `Reativar contrato ${taken.number}` }).click()
  const done = page.getByRole('dialog', { name: `Contrato ${taken.number} reativado` })
  await expect(done).toContainText('Nenhum login voltou.')
  await done.getByRole('button', { name: 'Concluir' }).click()
  await expect(page.getByRole('button', { name: 'Cancelar contrato', exact: true })).toBeVisible()
  await page.getByRole('link', { name: username }).click()
  await expect(fact(page, 'Contrato')).toContainText(taken.number)
  await expect(page.getByRole('main').getByText('Inativo', { exact: true }).first()).toBeVisible()
})

test('an analyst finds no way to reactivate', async ({ page, signInAs, world }) => {
  const contract = await world.contract()
  await world.cancel(contract)
  await signInAs('ANALYST')
  await page.goto(`/contratos/${contract.number}`)
  await expect(page.getByRole('region', { name: 'Cancelamento' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Reativar contrato' })).toHaveCount(0)
  await page.goto(`/contratos/${contract.number}/reativar`)
  await expect(page.getByRole('dialog').getByText('Sem permissão')).toBeVisible()
})
