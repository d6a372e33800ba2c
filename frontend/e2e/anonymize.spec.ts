import { fact } from './cancellation'
import { expect, test } from './test'

test('a customer is permanently anonymised, once the code is typed', async ({ page, signInAs, world }) => {
  await world.parameters({ keepLoginLink: true })
  const contract = await world.contract({ activatedAt: '2018-03-01T12:00:00Z' })
  const { id, name } = contract.customer
  await world.cancel(contract, '2020-01-10T15:00:00Z')
  await signInAs('ADMIN')
  await page.goto(`/clientes/${id}`)
  const code = (await fact(page, 'Código').textContent()) ?? ''
  const logins = page.getByRole('table', { name: 'Logins' })
  const username = contract.logins[0]?.username ?? ''
  await expect(logins).toContainText(username)
  await page.getByRole('button', { name: 'Anonimizar cliente' }).click()
  const dialog = page.getByRole('dialog', { name: 'Anonimizar cliente' })
  await expect(dialog).toContainText('Isto não pode ser desfeito')
  const confirm = dialog.getByRole('button', { name: `Anonimizar cliente ${code}` })
  await dialog.getByRole('textbox', { name: 'Código do cliente' }).fill('outro')
  await confirm.click()
  await expect(dialog.getByText('O código não confere.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Código do cliente' }).fill(code)
  await confirm.click()

  await expect(page.getByText('Dados pessoais anonimizados')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name)
  await expect(page.getByRole('main').getByText(name)).toHaveCount(0)
  await expect(logins).not.toContainText(username)
  await expect(page.getByRole('button', { name: 'Anonimizar cliente' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Editar cadastro' })).toHaveCount(0)
  await page.goto(`/contratos/${contract.number}`)
  await expect(page.getByRole('main').getByText('Anonimizado', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Mostrar CPF/CNPJ' })).toHaveCount(0)
})

test('it is refused while the data must be kept, with the date, and while a contract is live', async ({
  page,
  signInAs,
  world,
}) => {
  const contract = await world.contract()
  await signInAs('ADMIN')
  const path = `/clientes/${contract.customer.id}?anonimizar=1`
  await page.goto(path)
  const dialog = page.getByRole('dialog', { name: 'Anonimizar cliente' })
  await expect(dialog).toContainText(`O cliente tem um contrato que não está cancelado (${contract.number})`)
  await world.cancel(contract)
  await page.goto(path)
  const code = (await dialog.locator('code').textContent()) ?? ''
  await dialog.getByRole('textbox', { name: 'Código do cliente' }).fill(code)
  await dialog.getByRole('button', { name: `Anonimizar cliente ${code}` }).click()
  await expect(dialog.getByRole('alert')).toContainText(/Os dados devem ser guardados até \d{2}\/\d{2}\/\d{4}\./)
  await dialog.getByRole('button', { name: 'Voltar' }).click()
  await expect(page.getByRole('heading', { level: 1, name: contract.customer.name })).toBeVisible()

  await signInAs('OPERATOR')
  await page.goto(path)
  await expect(page.getByRole('dialog').getByText('Sem permissão')).toBeVisible()
})
