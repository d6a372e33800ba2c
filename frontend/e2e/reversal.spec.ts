import type { Locator, Page } from '@playwright/test'
import { startServer, stopServer } from './restart'
import { serverOf } from './settings'
import { expect, expectAccessible, test, users } from './test'

/** The 1st of the month that lies so many months back, and what names it. */
function monthsAgo(count: number) {
  const now = new Date()
  const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count, 1, 15))
  const month = at.getUTCMonth() + 1
  return {
    iso: at.toISOString(),
    year: at.getUTCFullYear(),
    month,
    name: `${String(month).padStart(2, '0')}/${at.getUTCFullYear()}`,
  }
}

/** Neither Escape, nor a click beside it, nor a server that stops and starts again takes the dialog away. */
async function expectToStay(page: Page, dialog: Locator, parallelIndex: number) {
  const server = serverOf(parallelIndex)
  await page.keyboard.press('Escape')
  await page.mouse.click(5, 300)
  await expect(dialog).toBeVisible()
  const secret = await dialog.getByRole('textbox').first().inputValue()
  await stopServer(server)
  try {
    // What the page behind asks for meanwhile fails.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await page.evaluate(() => fetch('/readyz').catch(() => null))
    await expect(dialog).toBeVisible()
  } finally {
    await startServer(server)
  }
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(dialog.getByRole('textbox').first()).toHaveValue(secret)
}

test('a cancellation is reversed: closed months are named before, and the passwords stay until they are noted', async ({
  page,
  signInAs,
  world,
  api,
}, { parallelIndex }) => {
  const template = await world.template()
  await world.parameters({ keepLoginLink: true, inactivateCustomer: true, pickupServiceOrderTemplateId: template.id })
  const { id: branchId, cnpj } = await world.ownBranch()
  await world.contract({ branchId })
  const contract = await world.contract({ branchId, logins: 2 })
  const [before, closed] = [monthsAgo(2), monthsAgo(1)]
  await world.cancel(contract, before.iso)
  for (const { year, month } of [before, closed]) {
    await api.mutate('closeDiciMonth', { cnpj, year, month }, 'declaration')
  }

  await signInAs('ADMIN')
  await page.goto(`/contratos/${contract.number}`)
  await page.getByRole('button', { name: 'Estornar cancelamento' }).click()
  await expect(page).toHaveURL(`/contratos/${contract.number}/estornar`)
  const dialog = page.getByRole('dialog', { name: `Estornar o cancelamento do contrato ${contract.number}` })
  const effects = dialog.getByRole('region', { name: 'O que vai acontecer' })
  await expect(effects).toContainText('2 logins voltam, com senhas novas:')
  await expect(effects).toContainText(`O cadastro de ${contract.customer.name} volta a ficar ativo.`)
  await expect(effects).toContainText(/A OS de retirada \d+, que ninguém começou, é cancelada\./)
  await expect(effects).toContainText('Altera 2 meses já fechados do DICI')
  for (const { name } of [before, closed]) await expect(effects).toContainText(new RegExp(`${name} · .*: 1 → 3`))
  await expect(effects.getByText('Altera 2 meses já fechados do DICI')).toHaveCSS('font-weight', '600')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Estornar cancelamento' }).click()
  await expect(dialog).toContainText('Escreva por que o cancelamento foi um engano.')
  await dialog.getByRole('textbox', { name: 'Por que foi um engano' }).fill('Era o contrato do vizinho.')
  await dialog.getByRole('button', { name: 'Estornar cancelamento' }).click()

  const done = page.getByRole('dialog', { name: `Cancelamento do contrato ${contract.number} estornado` })
  for (const { username } of contract.logins) await expect(done.getByLabel(`Senha nova de ${username}`)).toBeVisible()
  await expect(done.getByRole('link', { name: new RegExp(closed.name) })).toBeVisible()
  await expectAccessible(page)
  await expectToStay(page, done, parallelIndex)
  await done.getByRole('button', { name: 'Já anotei as senhas' }).click()
  await expect(done).toBeHidden()

  await expect(page).toHaveURL(`/contratos/${contract.number}`)
  await page.reload()
  await expect(page.getByRole('main').getByText('Ativo', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Estornar cancelamento' })).toHaveCount(0)
  await page.getByRole('tab', { name: 'Histórico' }).click()
  const timeline = page.getByRole('list', { name: 'Histórico' })
  await expect(timeline).toContainText('estornou o cancelamento.')
  await expect(timeline).toContainText('Era o contrato do vizinho.')
  await expect(timeline).toContainText(users.ADMIN.name)

  // An old link to the dialog leads to the contract.
  await page.goto(`/contratos/${contract.number}/estornar`)
  await expect(page.getByText('Este cancelamento não está mais em vigor.')).toBeVisible()
})

test('unlinked logins are lost for good, and an operator finds no way to reverse', async ({
  page,
  signInAs,
  world,
}) => {
  await world.parameters()
  const contract = await world.contract()
  await world.cancel(contract)
  await signInAs('OPERATOR')
  await page.goto(`/contratos/${contract.number}`)
  await expect(page.getByRole('button', { name: 'Reativar contrato' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Estornar cancelamento' })).toHaveCount(0)
  await signInAs('ADMIN')
  await page.goto(`/contratos/${contract.number}/estornar`)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('1 login perdeu o vínculo no cancelamento e não volta.')
  await dialog.getByRole('textbox', { name: 'Por que foi um engano' }).fill('Engano.')
  await dialog.getByRole('button', { name: 'Estornar cancelamento' }).click()
  await expect(page.getByRole('dialog')).toContainText('Nenhum login voltou.')
  await page.getByRole('button', { name: 'Concluir' }).click()
  await expect(page.getByRole('button', { name: 'Cancelar contrato', exact: true })).toBeVisible()
})

test('a login gets another password, from its page and from its contract', async ({ page, signInAs, world }, {
  parallelIndex,
}) => {
  const contract = await world.contract()
  const [login] = contract.logins
  await signInAs('OPERATOR')
  await page.goto(`/contratos/${contract.number}`)
  await page.getByRole('tab', { name: 'Logins' }).click()
  await page.getByRole('button', { name: `Trocar senha de ${login?.username}` }).click()
  const dialog = page.getByRole('dialog', { name: `Trocar a senha do login ${login?.username}` })
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Trocar senha' }).click()
  const done = page.getByRole('dialog', { name: `Senha de ${login?.username} trocada` })
  await expect(done.getByLabel(`Senha nova de ${login?.username}`)).toHaveValue(/^.{20}$/)
  await expectToStay(page, done, parallelIndex)
  await done.getByRole('button', { name: 'Já anotei a senha' }).click()
  await expect(done).toBeHidden()

  await page.goto(`/logins/${login?.id}`)
  await page.getByRole('button', { name: 'Trocar senha' }).click()
  await dialog.getByRole('radio', { name: 'Escolher a senha' }).check()
  await dialog.getByLabel(`Senha nova de ${login?.username}`).fill('senha combinada')
  await dialog.getByRole('button', { name: 'Trocar senha' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(`Senha de ${login?.username} trocada`)).toBeVisible()
  await expect(page.getByText('senha combinada')).toHaveCount(0)
})
