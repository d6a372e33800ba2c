import { type ChildProcess, spawn } from 'node:child_process'
import { Api } from './api'
import { type Server, serverOf } from './settings'
import { test as base, expect, expectAccessible } from './test'
import { World } from './world'

/** A new installation of this spec's own: on the others, the parameters have been saved. */
const test = base.extend<object, { installation: Server }>({
  installation: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use, { parallelIndex }) => {
      const server = serverOf(100 + parallelIndex)
      const env = { ...process.env, VINCULO_ADDR: `127.0.0.1:${server.port}`, VINCULO_E2E_FOLDER: server.folder }
      const child: ChildProcess = spawn('e2e/server.sh', { cwd: import.meta.dirname.replace(/e2e$/, ''), env })
      await expect
        .poll(
          () =>
            fetch(`${server.url}/readyz`).then(
              ({ status }) => status,
              () => 0,
            ),
          { timeout: 60_000 },
        )
        .toBe(200)
      await use(server)
      child.kill('SIGTERM')
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ installation }, use) => await use(installation.url),
})

test('a new installation asks for the four parameters before anything is cancelled', async ({
  page,
  signInAs,
  installation,
}) => {
  const api = new Api(installation)
  const contract = await new World(api).contract()
  await signInAs('OPERATOR')
  await page.goto('/')
  const notice = page.getByText('Os Parâmetros Gerais ainda não foram salvos')
  await expect(notice).toBeVisible()
  await expect(page.getByText(/Peça a um administrador/)).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/contratos/${contract.number}/cancelar`)
  await expect(page.getByRole('dialog').getByText(/Peça a um administrador/)).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveCount(0)
  await expectAccessible(page)

  await signInAs('ADMIN')
  await page.goto(`/contratos/${contract.number}/cancelar`)
  await page.getByRole('dialog').getByRole('link', { name: 'Abrir os Parâmetros Gerais' }).click()
  await expect(page.getByText('Antes do primeiro cancelamento')).toBeVisible()
  await expectAccessible(page)
  // What stays as it is has to be saved, too; NÃO is asked about.
  await page.getByRole('button', { name: 'Salvar' }).click()
  const question = page.getByRole('dialog', { name: /^Salvar com NÃO em/ })
  await expect(question).toContainText('Nos últimos 12 meses, nenhum acesso foi cancelado aqui.')
  await question.getByRole('button', { name: 'Voltar' }).click()
  await page.getByRole('radiogroup', { name: 'Manter vínculo' }).getByText('SIM').click()
  await page.getByRole('button', { name: 'Salvar' }).click()
  await expect(page.getByText('Salvo: a revisão 2 está em vigor.')).toBeFocused()
  await expect(page.getByText('Antes do primeiro cancelamento')).toHaveCount(0)
  await page.goto(`/contratos/${contract.number}/cancelar`)
  await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Motivo' })).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Parâmetros Gerais' })).toContainText('Revisão 2')
  await expect(notice).toHaveCount(0)
})
