/** Every path of the app. Patterns are for routes; functions make a link. Nobody else writes a path. */
export const patterns = {
  signIn: '/entrar',
  home: '/',
  contracts: '/contratos',
  contract: '/contratos/:number',
  contractCancel: '/contratos/:number/cancelar',
  contractReactivate: '/contratos/:number/reativar',
  receipt: '/contratos/:number/comprovante/:protocol',
  batches: '/cancelamentos/lotes',
  batch: '/cancelamentos/lotes/:id',
  customers: '/clientes',
  customer: '/clientes/:id',
  logins: '/logins',
  login: '/logins/:id',
  comodatos: '/comodatos',
  comodato: '/comodatos/:id',
  serviceOrders: '/ordens-de-servico',
  serviceOrder: '/ordens-de-servico/:id',
  parameters: '/configuracoes/parametros/gerais',
  serviceOrderTemplates: '/configuracoes/modelos-de-os',
  cancellationReasons: '/configuracoes/motivos',
  plans: '/configuracoes/planos',
  automation: '/automacao',
  automationRun: '/automacao/execucoes/:id',
  dici: '/relatorios/dici',
  integrations: '/integracoes',
  webhook: '/integracoes/webhooks/:id',
  graphiql: '/graphiql',
  exports: '/exportacoes',
} as const

export type ContractTab = 'logins' | 'comodatos' | 'os' | 'inadimplencia' | 'historico'

type Query = Record<string, string | number | null | undefined>

const segment = encodeURIComponent

function withQuery(path: string, query: Query): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.set(key, String(value))
  }
  const text = params.toString()
  return text ? `${path}?${text}` : path
}

export const urls = {
  signIn: (returnTo?: string) => withQuery(patterns.signIn, { voltar: returnTo === '/' ? null : returnTo }),
  home: () => patterns.home,
  contracts: (query: Query = {}) => withQuery(patterns.contracts, query),
  contract: (number: string, tab?: ContractTab) => withQuery(`/contratos/${segment(number)}`, { aba: tab }),
  contractCancel: (number: string) => `/contratos/${segment(number)}/cancelar`,
  contractReactivate: (number: string) => `/contratos/${segment(number)}/reativar`,
  receipt: (number: string, protocol: string) => `/contratos/${segment(number)}/comprovante/${segment(protocol)}`,
  batches: (query: Query = {}) => withQuery(patterns.batches, query),
  batch: (id: string, query: Query = {}) => withQuery(`/cancelamentos/lotes/${segment(id)}`, query),
  customers: (query: Query = {}) => withQuery(patterns.customers, query),
  customer: (id: string) => `/clientes/${segment(id)}`,
  logins: (query: Query = {}) => withQuery(patterns.logins, query),
  login: (id: string) => `/logins/${segment(id)}`,
  comodatos: (query: Query = {}) => withQuery(patterns.comodatos, query),
  comodato: (id: string) => `/comodatos/${segment(id)}`,
  serviceOrders: (query: Query = {}) => withQuery(patterns.serviceOrders, query),
  serviceOrder: (id: string) => `/ordens-de-servico/${segment(id)}`,
  parameters: () => patterns.parameters,
  serviceOrderTemplates: () => patterns.serviceOrderTemplates,
  cancellationReasons: () => patterns.cancellationReasons,
  plans: (query: Query = {}) => withQuery(patterns.plans, query),
  automation: (query: Query = {}) => withQuery(patterns.automation, query),
  automationRun: (id: string, query: Query = {}) => withQuery(`/automacao/execucoes/${segment(id)}`, query),
  dici: (query: { filial?: string; mes?: string; aba?: string } = {}) => withQuery(patterns.dici, query),
  integrations: (query: Query = {}) => withQuery(patterns.integrations, query),
  webhook: (id: string, query: Query = {}) => withQuery(`/integracoes/webhooks/${segment(id)}`, query),
  exports: () => patterns.exports,
  /** GraphiQL, with a kept query open. */
  graphiql: (savedQueryId?: string | null) => withQuery(patterns.graphiql, { q: savedQueryId }),
  /** The DICI file; month as YYYY-MM. Served by the server, not a screen. */
  diciFile: (cnpj: string, month: string) => `/exports/dici/${segment(cnpj)}/${segment(month)}.csv`,
}

/** A path of this app to go back to, or the home page: never another site. */
export function safeReturnPath(path: string | null): string {
  if (!path?.startsWith('/') || path.startsWith('//') || path.includes('\\')) return patterns.home
  return path === patterns.signIn || path.startsWith(`${patterns.signIn}?`) ? patterns.home : path
}
