import type { Locator, Page } from '@playwright/test'
import { expect, test, users } from './test'

const keepLoginLink = 'Manter vínculo com login contrato desativado'
const checkOpenComodatos = 'Verificar se existem comodatos em aberto'

const option = (page: Page, name: string) => page.getByRole('radiogroup', { name })
const latestRevision = (page: Page) =>
  page.getByRole('table', { name: 'Histórico de revisões' }).getByRole('row').nth(1)

test.describe('the three steps: find the option, mark SIM, Salvar', () => {
  test.beforeEach(async ({ signInAs, world }) => {
    await world.parameters()
    await signInAs('ADMIN')
  })

  test('by mouse', async ({ page }) => {
    await page.goto('/')
    const menu = page.getByRole('navigation', { name: 'Navegação principal' })
    await menu.getByRole('button', { name: 'Configurações' }).click()
    await menu.getByRole('button', { name: 'Parâmetros' }).click()
    await menu.getByRole('link', { name: 'Parâmetros Gerais' }).click()
    await expect(page).toHaveURL('/configuracoes/parametros/gerais')

    const keep = option(page, keepLoginLink)
    await expect(keep.getByRole('radio', { name: 'NÃO' })).toBeChecked()
    await expect(page.getByRole('button', { name: 'Salvar' })).toBeDisabled()
    await keep.getByText('SIM').click()
    await expect(page.getByText('1 alteração não salva')).toBeVisible()
    await page.getByRole('button', { name: 'Salvar' }).click()

    await expect(page.getByRole('status').filter({ hasText: /^Salvo: a revisão \d+ está em vigor\.$/ })).toBeFocused()
    const row = latestRevision(page)
    await expect(row).toContainText(`${keepLoginLink}: NÃO → SIM`)
    await expect(row).toContainText(users.ADMIN.name)

    await page.reload()
    await expect(option(page, keepLoginLink).getByRole('radio', { name: 'SIM' })).toBeChecked()
  })

  test('by keyboard alone', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: 'Painel' })).toBeVisible()
    const menu = page.getByRole('navigation', { name: 'Navegação principal' })
    for (const step of [
      menu.getByRole('button', { name: 'Configurações' }),
      menu.getByRole('button', { name: 'Parâmetros' }),
      menu.getByRole('link', { name: 'Parâmetros Gerais' }),
    ]) {
      await tabTo(page, step)
      await page.keyboard.press('Enter')
    }
    await expect(page.getByRole('heading', { level: 1, name: 'Parâmetros Gerais' })).toBeFocused()

    const no = option(page, keepLoginLink).getByRole('radio', { name: 'NÃO' })
    await expect(no).toBeChecked()
    await tabTo(page, no)
    await page.keyboard.press('ArrowLeft')
    await expect(option(page, keepLoginLink).getByRole('radio', { name: 'SIM' })).toBeChecked()

    const save = page.getByRole('button', { name: 'Salvar' })
    await expect(save).toBeEnabled()
    await tabTo(page, save)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'está em vigor' })).toBeFocused()
    await expect(latestRevision(page)).toContainText(`${keepLoginLink}: NÃO → SIM`)
  })
})

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached()
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('80 × Tab did not lead there')
}

test('the template of the pickup order is chosen from the active ones', async ({ page, signInAs, world }) => {
  await world.parameters()
  const template = await world.template()
  await signInAs('ADMIN')
  await page.goto('/configuracoes/parametros/gerais')
  await page.getByRole('combobox', { name: 'OS retirada de equipamento' }).click()
  await page.getByRole('option', { name: template.name }).click()
  await page.keyboard.press('Control+s')
  await expect(latestRevision(page)).toContainText(`OS retirada de equipamento: Nenhum → ${template.name}`)
})

test('another user saved meanwhile: nothing is overwritten, and the own change can be kept', async ({
  page,
  signInAs,
  world,
}) => {
  await world.parameters()
  await signInAs('ADMIN')
  await page.goto('/configuracoes/parametros/gerais')
  await option(page, keepLoginLink).getByText('SIM').click()
  const theirs = await world.parameters({ checkOpenComodatos: true })
  await page.getByRole('button', { name: 'Salvar' }).click()

  const conflict = page.getByRole('alert')
  await expect(conflict).toContainText('Os parâmetros mudaram enquanto você editava')
  await expect(conflict).toContainText(`e2e salvou a revisão ${theirs}`)
  await expect(conflict).toContainText(`${checkOpenComodatos}: NÃO → SIM`)

  await conflict.getByRole('button', { name: 'Manter as minhas sobre os valores atuais' }).click()
  await expect(option(page, checkOpenComodatos).getByRole('radio', { name: 'SIM' })).toBeChecked()
  await expect(option(page, keepLoginLink).getByRole('radio', { name: 'SIM' })).toBeChecked()
  await page.getByRole('button', { name: 'Salvar' }).click()
  await expect(page.getByText(`Salvo: a revisão ${theirs + 1} está em vigor.`)).toBeVisible()
  await expect(latestRevision(page)).toContainText(`${keepLoginLink}: NÃO → SIM`)
  await expect(latestRevision(page)).not.toContainText(checkOpenComodatos)
})

test('leaving with a change that is not saved asks first', async ({ page, signInAs, world }) => {
  await world.parameters()
  await signInAs('ADMIN')
  await page.goto('/configuracoes/parametros/gerais')
  await option(page, keepLoginLink).getByText('SIM').click()
  await page.getByRole('link', { name: 'Contratos', exact: true }).click()
  const question = page.getByRole('dialog', { name: 'Sair sem salvar?' })
  await question.getByRole('button', { name: 'Voltar' }).click()
  await expect(option(page, keepLoginLink).getByRole('radio', { name: 'SIM' })).toBeChecked()

  await page.getByRole('link', { name: 'Contratos', exact: true }).click()
  await question.getByRole('button', { name: 'Sair sem salvar' }).click()
  await expect(page).toHaveURL('/contratos')
})

test('who may not change the parameters reads them', async ({ page, signInAs, world }) => {
  await world.parameters({ keepLoginLink: true })
  await signInAs('OPERATOR')
  await page.goto('/configuracoes/parametros/gerais')
  await expect(page.getByText('Somente leitura')).toBeVisible()
  await expect(page.getByRole('group', { name: keepLoginLink })).toHaveText('SIM')
  await expect(page.getByRole('button', { name: 'Salvar' })).toHaveCount(0)
})

test('says how many contracts lost their login data so far, and leads to them', async ({ page, signInAs, world }) => {
  await world.parameters()
  const contract = await world.contract()
  await world.cancel(contract)
  await signInAs('ADMIN')
  await page.goto('/configuracoes/parametros/gerais')
  await expect(page.getByText(/cancelados? sem dados de login até agora; o DICI nunca poderá contar/)).toBeVisible()
  await page.getByRole('link', { name: 'Ver os contratos' }).click()
  await expect(page).toHaveURL('/contratos?dados=sem')
  await expect(page.getByRole('row').filter({ hasText: contract.number })).toContainText('Cancelado')
})
