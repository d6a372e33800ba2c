import { fact } from './cancellation'
import { expect, test } from './test'

test('a pickup is finished item by item: what is missing is written off and charged', async ({
  page,
  signInAs,
  world,
}) => {
  const template = await world.template()
  await world.parameters({ pickupServiceOrderTemplateId: template.id })
  const contract = await world.contract({ comodatos: 2 })
  const [fetched, lost] = contract.comodatos
  await world.cancel(contract)
  await signInAs('OPERATOR')
  await page.goto(`/contratos/${contract.number}?aba=os`)
  await page.getByRole('table', { name: 'OS' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Concluir' }).click()
  const dialog = page.getByRole('dialog', { name: /^Concluir OS/ })
  await expect(dialog).toContainText('2 equipamentos não marcados serão baixados e cobrados do cliente.')
  await dialog.getByRole('checkbox', { name: fetched?.name }).check()
  await expect(dialog).toContainText('1 equipamento não marcado será baixado e cobrado do cliente.')
  await dialog.getByRole('button', { name: /^Concluir OS/ }).click()
  await expect(dialog.getByText(/^Escreva por que os equipamentos/)).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Por que não foram recolhidos' }).fill('O cliente se mudou.')
  await dialog.getByRole('button', { name: /^Concluir OS/ }).click()

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('main').getByText('Concluída', { exact: true })).toBeVisible()
  const item = (id: string | undefined) =>
    page.getByRole('row').filter({ has: page.locator(`a[href="/comodatos/${id}"]`) })
  await expect(item(fetched?.id)).toContainText('Devolvido')
  await expect(item(lost?.id)).toContainText('Cobrado')
  await expect(item(lost?.id)).toContainText('O cliente se mudou.')
  await item(lost?.id).getByRole('link').click()
  await expect(fact(page.getByRole('dialog', { name: 'Comodato' }), 'Situação')).toHaveText('BaixadoCobrado')
})
