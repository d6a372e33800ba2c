import type { Page } from '@playwright/test'
import { Webhook } from 'standardwebhooks'
import { Receiver } from './receiver'
import { expect, test } from './test'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

test('a token is shown once, does what its scopes say, and ends when it is revoked', async ({
  page,
  signInAs,
  world,
  baseURL,
}) => {
  const name = world.unique('ERP')
  await signInAs('ADMIN')
  await page.goto('/integracoes')
  await page.getByRole('button', { name: 'Novo token' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Novo token' })
  await dialog.getByRole('button', { name: 'Criar token' }).click()
  await expect(dialog.getByText('Escolha ao menos um escopo.')).toBeVisible()
  await dialog.getByLabel('Sistema').fill(name)
  await dialog.getByRole('checkbox', { name: 'contracts:read' }).check()
  await dialog.getByRole('button', { name: 'Criar token' }).click()

  const made = page.getByRole('dialog', { name: 'Token criado' })
  const token = await made.getByLabel('Token', { exact: true }).inputValue()
  expect(token).toMatch(/^vnc_[0-9A-Za-z]+$/)
  await made.getByRole('button', { name: 'Já guardei' }).click()
  const row = page.getByRole('row').filter({ hasText: name })
  await expect(row).toContainText(`vnc_…${token.slice(-4)}`)
  await expect(row).toContainText('Válido')

  const ask = async (query: string) => {
    const response = await fetch(`${baseURL}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    })
    return { status: response.status, body: await response.json() }
  }
  expect((await ask('{ viewer { name scopes } }')).body.data.viewer).toEqual({ name, scopes: ['contracts:read'] })
  expect((await ask('{ contracts { totalCount } }')).body.errors).toBeUndefined()
  const dici = await ask('{ diciDeclarations { totalCount } }')
  expect(dici.body.errors[0].extensions.code).toBe('FORBIDDEN')

  await row.getByRole('button', { name: /^Revogar/ }).click()
  await page
    .getByRole('dialog', { name: 'Revogar token' })
    .getByRole('button', { name: /^Revogar/ })
    .click()
  await expect(page.getByText(/^Token revogado/)).toBeVisible()
  await expect(row).toContainText('Revogado')
  expect((await ask('{ viewer { name } }')).status).toBe(401)
})

test('a webhook receives what it chose, signed; what failed is sent again', async ({ page, signInAs, world }) => {
  const receiver = await Receiver.start()
  const name = world.unique('Parceiro')
  try {
    await signInAs('ADMIN')
    await page.goto('/integracoes?aba=webhooks')
    await page.getByRole('button', { name: 'Novo webhook' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Novo webhook' })
    await dialog.getByLabel('Nome').fill(name)
    await dialog.getByLabel('Endereço').fill(receiver.url)
    await dialog.getByRole('combobox', { name: 'Eventos' }).click()
    await page.getByRole('option', { name: 'Contrato cancelado', exact: true }).click()
    await page.keyboard.press('Escape')
    await dialog.getByLabel('Conteúdo').fill('{ type contract { number nada } }')
    await dialog.getByRole('button', { name: 'Salvar' }).click()
    await expect(dialog.getByLabel('Conteúdo')).toHaveAttribute('aria-invalid', 'true')
    await dialog.getByLabel('Conteúdo').fill('{ type contract { number } }')
    await dialog.getByRole('button', { name: 'Salvar' }).click()
    const secret = await page
      .getByRole('dialog', { name: 'Webhook cadastrado' })
      .getByLabel('Segredo de assinatura', { exact: true })
      .inputValue()
    await page.getByRole('button', { name: 'Já guardei' }).click()
    await page.getByRole('link', { name }).click()
    await expect(heading(page, name)).toBeVisible()

    receiver.status = 500
    const contract = await world.contract()
    await world.cancel(contract)
    const row = page.getByRole('table', { name: 'Entregas' }).getByRole('row').filter({ hasText: contract.number })
    await expect(async () => {
      await page.reload()
      await expect(row).toContainText('Aguardando', { timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
    receiver.status = 204
    await expect(row).toContainText('Entregue', { timeout: 60_000 })
    const { headers, body } = receiver.received.at(-1) ?? { headers: {}, body: '' }
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({
      type: 'CONTRACT_CANCELLED',
      data: { contract: { number: contract.number } },
    })
    expect(new Set(receiver.received.map(({ headers: each }) => each['webhook-id'])).size).toBe(1)

    await row.getByRole('button', { name: /^Detalhes/ }).click()
    const delivery = page.getByRole('dialog', { name: 'Entrega' })
    await expect(delivery.getByRole('cell', { name: 'HTTP 500' }).first()).toBeVisible()
    await expect(delivery.getByRole('cell', { name: 'HTTP 204' })).toBeVisible()
    const before = receiver.received.length
    await delivery.getByRole('button', { name: 'Reenviar' }).click()
    await expect.poll(() => receiver.received.length, { timeout: 30_000 }).toBeGreaterThan(before)
    expect(receiver.received.at(-1)?.body).toBe(body)

    await page.getByRole('button', { name: 'Enviar teste' }).click()
    await expect(
      page.getByRole('table', { name: 'Entregas' }).getByRole('row').filter({ hasText: 'Teste de webhook enviado' }),
    ).toContainText('Entregue', { timeout: 30_000 })
  } finally {
    receiver.stop()
  }
})

test('only those who set up integrations see them', async ({ page, signInAs }) => {
  await signInAs('OPERATOR')
  await page.goto('/integracoes')
  await expect(page.getByText('Sem permissão')).toBeVisible()
})
