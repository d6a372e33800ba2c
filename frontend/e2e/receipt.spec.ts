import type { Page } from '@playwright/test'
import { CancelDialog, panel } from './cancellation'
import { expect, expectAccessible, test, users } from './test'
import type { World } from './world'

type Given = { number: string; protocol: string; document: string; serial: string }

/** A contract that its customer had cancelled with an attendant, although the equipment isn't back. */
async function cancelled(world: World): Promise<Given> {
  const template = await world.template()
  await world.parameters({ keepLoginLink: true, pickupServiceOrderTemplateId: template.id })
  const contract = await world.contract({ logins: 2, comodatos: 1 })
  const protocol = await world.cancelFor(contract, 'CONSUMER', 'ATTENDANT')
  return {
    number: contract.number,
    protocol,
    document: contract.customer.document,
    serial: contract.comodatos[0]?.name ?? '',
  }
}

const sheet = (page: Page) => page.getByRole('article', { name: 'Comprovante de cancelamento' })

test('a cancellation leads to its receipt, from its result, its panel and Ctrl+K', async ({
  page,
  signInAs,
  world,
}) => {
  await world.parameters({ keepLoginLink: true })
  await signInAs('OPERATOR')
  const dialog = await new CancelDialog(page, await world.contract()).open()
  await dialog.cancel()
  await page.getByRole('link', { name: /^Comprovante \d+-\d\d$/ }).click()
  const heading = page.getByRole('heading', { level: 1, name: /^Comprovante \d+-\d\d$/ })
  await expect(heading).toBeVisible()
  const protocol = (await heading.textContent())?.replace('Comprovante ', '') ?? ''
  await page.goBack()
  await panel(page).getByRole('link', { name: 'Comprovante' }).click()
  await expect(heading).toBeVisible()

  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Painel' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: /Buscar/ }).fill(protocol.replace('-', ' '))
  await page.getByRole('button', { name: new RegExp(`^${protocol}`) }).click()
  await expect(sheet(page)).toContainText(`Protocolo ${protocol}`)
})

test('the receipt prints black on white on one A4 page, with the whole document and nothing of the app', async ({
  page,
  signInAs,
  world,
}, info) => {
  const given = await cancelled(world)
  await signInAs('OPERATOR')
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await page.goto(`/contratos/${given.number}/comprovante/${given.protocol}`)
  await expect(sheet(page)).toContainText('O consumidor, com um atendente')
  await expect(sheet(page)).toContainText(`1 item a devolver: ${given.serial.replace('(', '(nº de série ')}`)
  await expect(sheet(page)).toContainText('2 acessos desativados.')
  await expect(sheet(page)).toContainText(/OS \d+: a prestadora combina a retirada/)
  await expect(sheet(page)).toContainText(/CPF\*\*\*\./)
  await info.attach('screen', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Imprimir' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
  await expect(sheet(page)).toContainText(formatted(given.document))

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  expect(await coloursOf(page)).toEqual({ text: ['rgb(0, 0, 0)'], ground: ['rgb(255, 255, 255)'] })
  await info.attach('print', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(file.match(/\/Type \/Page\b/g)).toHaveLength(1)
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file) ?? []
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])
})

test('its PDF is downloaded, and its delivery is recorded and no longer waits', async ({ page, signInAs, world }) => {
  const { number, protocol } = await cancelled(world)
  await signInAs('OPERATOR')
  await page.goto('/')
  const waiting = page.getByRole('link', { name: /^Comprovantes? a entregar/ })
  const count = Number((await waiting.textContent())?.replace(/\D/g, ''))
  await waiting.click()
  await expect(page.getByRole('link', { name: number, exact: true })).toBeVisible()

  await page.goto(`/contratos/${number}/comprovante/${protocol}`)
  await expect(page.getByText('Ainda não entregue')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Baixar PDF' }).click()
  expect((await download).suggestedFilename()).toBe(`comprovante-${protocol}.pdf`)

  await page.getByRole('button', { name: 'Registrar entrega' }).click()
  const dialog = page.getByRole('dialog', { name: 'Registrar entrega' })
  await dialog.getByRole('radio', { name: 'Correio' }).check()
  await dialog.getByRole('textbox', { name: 'Referência (opcional)' }).fill('BR123456789BR')
  await expectAccessible(page)
  await dialog.getByRole('textbox', { name: 'Quando' }).fill('01/01/2025 10:00')
  await dialog.getByRole('button', { name: 'Registrar entrega' }).click()
  await expect(dialog.getByRole('alert')).toContainText('não pode ser anterior ao registro do cancelamento')
  await dialog.getByRole('textbox', { name: 'Quando' }).fill('')
  await dialog.getByRole('button', { name: 'Registrar entrega' }).click()
  await expect(dialog).toBeHidden()
  const deliveries = page.getByRole('list', { name: 'Entregas do comprovante' })
  await expect(deliveries).toContainText(`Correio · BR123456789BR · registrado por ${users.OPERATOR.name}`)
  await page.goto('/')
  await expect(waiting).toContainText(String(count - 1))
})

test('@phone the receipt fits a narrow screen', async ({ page, signInAs, world }, info) => {
  const { number, protocol } = await cancelled(world)
  await signInAs('ANALYST')
  await page.goto(`/contratos/${number}/comprovante/${protocol}`)
  await expect(sheet(page)).toContainText(`Protocolo ${protocol}`)
  await expect(page.getByRole('button', { name: 'Registrar entrega' })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await info.attach('screen', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
  await page.goto(`/contratos/${number}/comprovante/000001-96`)
  await expect(page.getByRole('link', { name: `Ir para o contrato ${number}` })).toBeVisible()
})

/** 52998224725 as people write it. */
const formatted = (cpf: string) => cpf.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/, '$1.$2.$3-$4')

/** The colours of all texts that are printed, and of the grounds behind them. */
function coloursOf(page: Page) {
  return page.evaluate(() => {
    const text = new Set<string>()
    const ground = new Set<string>()
    for (const element of document.querySelectorAll('body, body *')) {
      if (element.checkVisibility() && element.textContent?.trim()) {
        const { color, backgroundColor } = getComputedStyle(element)
        const shows = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
        if (shows) text.add(color)
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') ground.add(backgroundColor)
      }
    }
    return { text: [...text], ground: [...ground] }
  })
}
