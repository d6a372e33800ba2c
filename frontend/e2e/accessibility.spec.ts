import type { Page } from '@playwright/test'
import { CancelDialog } from './cancellation'
import { expect, expectAccessible, test } from './test'
import type { Contract } from './world'

/** What the screens show: made once in each worker, because the tests only look at it. */
type Shown = {
  contract: Contract
  cancelled: Contract
  comodato: string
  login: string
  template: string
  order: string
  scheduled: Contract
  batch: string
  rule: string
  run: string
  closed: string
  plan: string
  webhook: string
}
let shown: Shown

// Each only looks at one screen.
test.describe.configure({ mode: 'parallel' })

test.beforeAll(async ({ api, workerWorld: world }) => {
  const template = await world.template()
  await world.parameters({ pickupServiceOrderTemplateId: template.id })
  const cancelled = await world.contract({ comodatos: 1 })
  await world.cancel(cancelled)
  await world.parameters({ checkOpenComodatos: true, pickupServiceOrderTemplateId: template.id })
  const contract = await world.contract({ comodatos: 2, logins: 2 })
  const scheduled = await world.contract()
  await world.schedule(scheduled, '2027-12-31T02:30:00Z')
  const plan = await world.plan({ speedMbps: undefined })
  const { logins } = await world.contract({ planId: plan.id })
  const orders = await api.query<{ contract: { serviceOrders: { id: string }[] } }>(
    'query($number: String!) { contract(number: $number) { serviceOrders { id } } }',
    { number: cancelled.number },
  )
  shown = {
    contract,
    cancelled,
    comodato: contract.comodatos[0]?.id ?? '',
    login: logins[0]?.id ?? '',
    plan: plan.id,
    template: template.id,
    order: orders.contract.serviceOrders[0]?.id ?? '',
    scheduled,
    batch: await world.batch([contract, await world.contract()]),
    ...(await world.dryRun()),
    closed: await world.closedBranch(2026, 5),
    webhook: await world.webhook(),
  }
})

type Screen = [name: string, path: (shown: Shown) => string, dialog?: string | RegExp]

const main: Screen[] = [
  ['Painel', () => '/'],
  ['Contratos', () => '/contratos'],
  ['Exportar contratos', () => '/contratos?exportar=1', 'Exportar a lista'],
  ['Exportações', () => '/exportacoes'],
  ['Contrato', ({ contract }) => `/contratos/${contract.number}`],
  ['Contrato, comodatos', ({ contract }) => `/contratos/${contract.number}?aba=comodatos`],
  ['Contrato cancelado, histórico', ({ cancelled }) => `/contratos/${cancelled.number}?aba=historico`],
  ['Cancelar contrato', ({ contract }) => `/contratos/${contract.number}/cancelar`, /^Cancelar contrato/],
  ['Contrato com agendamento', ({ scheduled }) => `/contratos/${scheduled.number}`],
  ['Reativar contrato', ({ cancelled }) => `/contratos/${cancelled.number}/reativar`, /^Reativar contrato/],
  ['Cancelar em lote', () => '/contratos?lote=cancelar', 'Cancelar em lote'],
  ['Lotes de cancelamento', () => '/cancelamentos/lotes'],
  ['Lote de cancelamento', ({ batch }) => `/cancelamentos/lotes/${batch}`],
  ['Contrato, inadimplência', ({ contract }) => `/contratos/${contract.number}?aba=inadimplencia`],
  ['Tarefas automatizadas', () => '/automacao'],
  ['Nova regra', () => '/automacao?regra=nova', 'Nova regra'],
  ['Executar agora', ({ rule }) => `/automacao?executar=${rule}`, /^Executar .* agora$/],
  ['Execução', ({ run }) => `/automacao/execucoes/${run}`],
  ['DICI fechado', ({ closed }) => `/relatorios/dici?filial=${closed}&mes=2026-05&aba=versoes`],
  ['Concluir OS', ({ order }) => `/ordens-de-servico/${order}?passo=DONE`, /^Concluir OS/],
  ['Anonimizar cliente', ({ cancelled }) => `/clientes/${cancelled.customer.id}?anonimizar=1`, 'Anonimizar cliente'],
  ['Parâmetros Gerais', () => '/configuracoes/parametros/gerais'],
  ['Planos', () => '/configuracoes/planos'],
  ['Editar plano', ({ plan }) => `/configuracoes/planos?plano=${plan}`, 'O que o plano entrega'],
  ['Editar contrato', ({ contract }) => `/contratos/${contract.number}?editar=1`, /^Editar contrato/],
  ['Login', ({ login }) => `/logins/${login}`],
  ['Integrações, tokens', () => '/integracoes'],
  ['Novo token', () => '/integracoes?novo=token', 'Novo token'],
  ['Webhook', ({ webhook }) => `/integracoes/webhooks/${webhook}`],
  ['DICI', () => '/relatorios/dici'],
  ['Comodatos', () => '/comodatos'],
  ['Ordem de serviço', ({ order }) => `/ordens-de-servico/${order}`],
]

const others: Screen[] = [
  ['Integrações, webhooks', () => '/integracoes?aba=webhooks'],
  ['Novo webhook', () => '/integracoes?aba=webhooks&novo=webhook', 'Novo webhook'],
  ['Trocar segredo', ({ webhook }) => `/integracoes/webhooks/${webhook}?acao=segredo`, 'Trocar segredo'],
  ['Reenviar período', ({ webhook }) => `/integracoes/webhooks/${webhook}?acao=reenviar`, /^Reenviar eventos/],
  ['Contrato sem dados de login', ({ cancelled }) => `/contratos/${cancelled.number}`],
  ['Contrato, OS', ({ cancelled }) => `/contratos/${cancelled.number}?aba=os`],
  ['Contrato que não existe', () => '/contratos/nenhum'],
  ['Contratos sem resultado', () => '/contratos?q=ninguem-tem-este-nome'],
  ['Clientes', () => '/clientes'],
  ['Cliente', ({ contract }) => `/clientes/${contract.customer.id}`],
  ['Editar cliente', ({ contract }) => `/clientes/${contract.customer.id}?editar=1`, 'Editar cadastro do cliente'],
  ['Logins', () => '/logins'],
  ['Mover login', ({ login }) => `/logins/${login}?mover=1`, /^Mover login/],
  ['Dados do DICI de um login', ({ login }) => `/logins/${login}?editar=1`, /^Dados do DICI de/],
  ['Comodato', ({ comodato }) => `/comodatos/${comodato}`, 'Comodato'],
  ['Registrar devolução', ({ comodato }) => `/comodatos/${comodato}?acao=devolver`, 'Registrar devolução'],
  ['Baixar comodato', ({ comodato }) => `/comodatos/${comodato}?acao=baixar`, 'Baixar comodato'],
  ['Ordens de serviço', () => '/ordens-de-servico'],
  ['Agendar OS', ({ order }) => `/ordens-de-servico/${order}?passo=SCHEDULED`, /^Agendar OS/],
  ['Modelos de OS', () => '/configuracoes/modelos-de-os'],
  ['Novo modelo', () => '/configuracoes/modelos-de-os?modelo=novo', 'Novo modelo de OS'],
  ['Excluir modelo', ({ template }) => `/configuracoes/modelos-de-os?excluir=${template}`, 'Excluir modelo'],
  ['Motivos', () => '/configuracoes/motivos'],
  ['Novo motivo', () => '/configuracoes/motivos?motivo=novo', 'Novo motivo de cancelamento'],
  ['Ativar regra', ({ rule }) => `/automacao?ativar=${rule}`, /^Ativar/],
  ['DICI, mudanças', ({ closed }) => `/relatorios/dici?filial=${closed}&mes=2026-05&aba=mudancas`],
  ['Fechar mês', ({ closed }) => `/relatorios/dici?filial=${closed}&mes=2026-04&acao=fechar`, /^Fechar abril/],
  ['Retificar mês', ({ closed }) => `/relatorios/dici?filial=${closed}&mes=2026-05&acao=retificar`, /^Retificar/],
  ['DICI, pendências', () => '/relatorios/dici?aba=pendencias'],
  ['DICI, sem dados de login', () => '/relatorios/dici?aba=sem-dados'],
]

/** Opens a screen and waits until everything on it has loaded. */
async function open(page: Page, [, path, dialog]: Screen): Promise<void> {
  await page.goto(path(shown))
  // Behind a dialog the page is hidden from everybody.
  if (dialog) await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
  else await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

let administrators: Page | undefined

/** One page a worker, signed in once: the browser keeps the app's code from screen to screen. */
const look = test.extend({
  page: async ({ browser }, use) => {
    administrators ??= await (await browser.newContext()).newPage()
    await use(administrators)
  },
})

async function signInOnce(page: Page, signInAs: (role: 'ADMIN') => Promise<void>): Promise<void> {
  if (page.url() === 'about:blank') await signInAs('ADMIN')
}

for (const screen of [...main, ...others]) {
  look(`axe finds nothing: ${screen[0]}`, async ({ page, signInAs }) => {
    await signInOnce(page, signInAs)
    await open(page, screen)
    await expectAccessible(page)
  })
}

for (const screen of main) {
  look(`axe finds nothing, and nothing is cut off at 390 px: ${screen[0]} @phone`, async ({ page, signInAs }) => {
    await signInOnce(page, signInAs)
    await open(page, screen)
    await expectAccessible(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, 'the page is wider than the screen').toBeLessThanOrEqual(0)
  })
}

test('axe finds nothing in menus, and where a form has errors', async ({ page, signInAs }) => {
  await signInAs('ADMIN')
  await page.goto('/configuracoes/parametros/gerais')
  await page.getByRole('radiogroup', { name: 'Manter vínculo com login contrato desativado' }).getByText('SIM').click()
  await expect(page.getByText('1 alteração não salva')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Conta de/ }).click()
  await expect(page.getByRole('menuitem', { name: 'Sair' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: /^Buscar telas/ }).fill(shown.contract.number)
  await expect(page.getByText(shown.contract.customer.name)).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing where contracts are selected, and before they are cancelled', async ({ page, signInAs }) => {
  await signInAs('ADMIN')
  await page.goto(`/contratos?q=${shown.contract.number}`)
  await page.getByRole('checkbox', { name: `Selecionar contrato ${shown.contract.number}` }).check()
  await expect(page.getByText('1 contrato selecionado')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Cancelar em lote…' }).click()
  await page.getByRole('button', { name: 'Simular' }).click()
  await expect(page.getByText('Escolha o motivo do cancelamento.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/cancelamentos/lotes/${shown.batch}?acao=cancelar`)
  await expect(page.getByRole('dialog', { name: 'Cancelar 1 contrato' })).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing in a cancellation that is refused, and in one that is carried out', async ({
  page,
  signInAs,
  world,
}) => {
  const contract = await world.contract({ comodatos: 1 })
  await signInAs('ADMIN')
  const cancel = await new CancelDialog(page, contract).open()
  await cancel.setDate('01/01/2099 12:00')
  await expect(cancel.dialog.getByText('Agende para até 5 anos à frente.')).toBeVisible()
  await cancel.ready()
  await cancel.confirm.click()
  await expect(cancel.dialog.getByText('Escolha o motivo do cancelamento.')).toBeVisible()
  await expectAccessible(page)
  await cancel.setDate('')
  await cancel.chooseReason()
  await cancel.dialog.getByRole('checkbox').check()
  await cancel.dialog.getByRole('textbox', { name: 'Por que cancelar sem a devolução' }).fill('Levou a ONU.')
  await cancel.ready()
  await cancel.confirm.click()
  await cancel.done()
  await expectAccessible(page)
})
