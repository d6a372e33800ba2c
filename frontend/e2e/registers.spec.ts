import { CancelDialog } from './cancellation'
import { expect, test } from './test'

test.beforeEach(async ({ signInAs }) => signInAs('ADMIN'))

test('a template is created, edited, made inactive and back, and deleted', async ({ page, world }) => {
  const name = world.unique('Retirada de ONU')
  await page.goto('/configuracoes/modelos-de-os')
  await page.getByRole('button', { name: 'Novo modelo' }).first().click()
  const creating = page.getByRole('dialog', { name: 'Novo modelo de OS' })
  await creating.getByRole('button', { name: 'Salvar' }).click()
  await expect(creating.getByText('Dê um nome ao modelo.')).toBeVisible()
  await creating.getByLabel('Nome').fill(name)
  await creating.getByLabel('Instruções').fill('Levar caixa.')
  await creating.getByRole('button', { name: 'Salvar' }).click()
  await expect(page.getByText(`Modelo salvo: ${name}.`)).toBeVisible()
  await page.getByRole('searchbox').fill(name)
  const row = page.getByRole('row').filter({ hasText: name })
  await expect(row).toContainText('Levar caixa.')

  await row.getByRole('button', { name: `Editar ${name}` }).click()
  const editing = page.getByRole('dialog', { name: 'Editar modelo de OS' })
  await editing.getByLabel('Instruções').fill('Levar caixa e etiqueta.')
  await editing.getByRole('button', { name: 'Salvar' }).click()
  await expect(row).toContainText('Levar caixa e etiqueta.')

  await row.getByRole('button', { name: `Inativar ${name}` }).click()
  await expect(row).toContainText('Inativo')
  await page.getByRole('button', { name: 'Desfazer' }).click()
  await expect(row.getByRole('button', { name: `Inativar ${name}` })).toBeVisible()

  await row.getByRole('button', { name: `Excluir ${name}` }).click()
  await page
    .getByRole('dialog', { name: 'Excluir modelo' })
    .getByRole('button', { name: `Excluir ${name}` })
    .click()
  await expect(page.getByText(`Modelo excluído: ${name}.`)).toBeVisible()
  await expect(row).toHaveCount(0)
})

test('a name that exists is refused at its field', async ({ page, world }) => {
  const { name } = await world.template()
  await page.goto('/configuracoes/modelos-de-os?modelo=novo')
  const dialog = page.getByRole('dialog', { name: 'Novo modelo de OS' })
  await dialog.getByLabel('Nome').fill(name)
  await dialog.getByRole('button', { name: 'Salvar' }).click()
  await expect(dialog.getByText('Já existe um registro com este valor. Use outro.')).toBeVisible()
})

test('the template of the parameters can be neither deleted nor made inactive', async ({ page, world }) => {
  const { id, name } = await world.template()
  await world.parameters({ pickupServiceOrderTemplateId: id })
  await page.goto(`/configuracoes/modelos-de-os?q=${encodeURIComponent(name)}`)
  const row = page.getByRole('row').filter({ hasText: name })
  await expect(row).toContainText('nos Parâmetros Gerais')
  await row.getByRole('button', { name: `Excluir ${name}` }).click()
  const dialog = page.getByRole('dialog', { name: 'Excluir modelo' })
  await dialog.getByRole('button', { name: `Excluir ${name}` }).click()
  await expect(dialog.getByRole('alert')).toContainText('em uso')
  await dialog.getByRole('button', { name: 'Voltar' }).click()
  await row.getByRole('button', { name: `Inativar ${name}` }).click()
  await expect(
    page.getByText('Este modelo de OS está em uso. Escolha outro nos Parâmetros Gerais antes.'),
  ).toBeVisible()
  await expect(row).not.toContainText('Inativo')
})

test('a new reason can be chosen in a cancellation, and no longer once it is inactive', async ({ page, world }) => {
  await world.parameters()
  const contract = await world.contract()
  const name = world.unique('Fechou a empresa')
  await page.goto('/configuracoes/motivos')
  await page.getByRole('button', { name: 'Novo motivo' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Novo motivo de cancelamento' })
  await dialog.getByLabel('Motivo').fill(name)
  await dialog.getByLabel('Código').fill('MUDANCA')
  await dialog.getByRole('button', { name: 'Salvar' }).click()
  await expect(dialog.getByText('Já existe um registro com este valor. Use outro.')).toBeVisible()
  await dialog.getByLabel('Código').fill(name.replaceAll(' ', '-').toUpperCase())
  await dialog.getByRole('button', { name: 'Salvar' }).click()
  await expect(page.getByText(`Motivo salvo: ${name}.`)).toBeVisible()

  const cancel = await new CancelDialog(page, contract).open()
  await cancel.chooseReason(name)
  await cancel.dialog.getByRole('button', { name: 'Voltar' }).click()
  await expect(page.getByRole('button', { name: 'Cancelar contrato', exact: true })).toBeFocused()

  await page.goto(`/configuracoes/motivos?q=${encodeURIComponent(name)}`)
  await page.getByRole('button', { name: `Inativar ${name}` }).click()
  await expect(page.getByText(`${name} está inativo e não pode mais ser escolhido.`)).toBeVisible()
  await cancel.open()
  await cancel.dialog.getByRole('combobox', { name: 'Motivo' }).fill(name)
  await expect(page.getByText('Nenhum motivo com este nome')).toBeVisible()
})
