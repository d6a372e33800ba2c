import { expect } from '@playwright/test'
import type { Api } from './api'

export type Parameters = {
  keepLoginLink?: boolean
  checkOpenComodatos?: boolean
  inactivateCustomer?: boolean
  pickupServiceOrderTemplateId?: string | null
}
type Named = { id: string; name: string }
export type Customer = Named & { document: string }
export type Login = { id: string; username: string }
export type Comodato = { id: string; name: string }
export type Contract = { id: string; number: string; customer: Customer; logins: Login[]; comodatos: Comodato[] }
type Facts = Partial<Record<'cityIbgeCode' | 'zone' | 'medium' | 'technology' | 'product' | 'speedMbps', unknown>>

export type NewContract = {
  customer?: Customer
  branchId?: string
  planId?: string
  status?: 'ACTIVE' | 'AWAITING_SIGNATURE' | 'SUSPENDED' | 'BLOCKED'
  activatedAt?: string
  /** How many; each with all that DICI needs, unless facts say otherwise. */
  logins?: number
  facts?: Facts
  comodatos?: number
  address?: Record<string, unknown>
}

/** Long enough ago for every back-dated test. */
const activatedAt = '2025-01-15T12:00:00Z'
const address = {
  street: 'Rua das Acácias',
  streetNumber: '42',
  district: 'Centro',
  postalCode: '30110-000',
  cityIbgeCode: 3106200,
  zone: 'URBANO',
}

/** Makes customers, contracts and all that hangs on them, through the API. Nothing is shared between two tests. */
export class World {
  private made = 0
  /** Another thousand for each worker: one that follows a failed one goes on on the same base. */
  private readonly first = (Math.floor(Date.now() / 1000) % 100_000) * 1000
  private shared: Promise<{ branch: Named; plan: Named }> | undefined

  constructor(private readonly api: Api) {}

  /** A number that nothing else on this base has. */
  private next(): number {
    this.made += 1
    return this.first + this.made
  }

  /** A name that nothing else on this base has. */
  unique(name: string): string {
    return `${name} ${this.next()}`
  }

  /** A person, or a company when its document says so. */
  async customer(kind: 'PF' | 'PJ' | 'UP' = 'PF'): Promise<Customer> {
    const number = this.next()
    const document =
      kind === 'PF' ? cpfOf(String(number).padStart(9, '0')) : cnpjOf(`${String(number).padStart(8, 'A')}0001`)
    const name = `Cliente ${number}`
    const { id } = await this.api.mutate<{ id: string }>(
      'createCustomer',
      { name, document, ownUse: kind === 'UP', email: `cliente${number}@example.com`, phone: '31999990000' },
      'customer',
    )
    return { id, name, document }
  }

  branch(name: string, cnpj: string): Promise<Named> {
    return this.api.mutate<Named>('createBranch', { name, cnpj }, 'branch', 'id name')
  }

  plan(extra: Record<string, unknown> = {}): Promise<Named> {
    const number = this.next()
    const plan = { name: `Plano ${number}`, speedMbps: 100, medium: 'FIBRA', technology: 'FTTH', priceCents: 9990 }
    return this.api.mutate<Named>('createPlan', { code: `P${number}`, ...plan, ...extra }, 'plan', 'id name')
  }

  template(name = this.unique('Retirada')): Promise<Named> {
    const input = { name, instructions: 'Buscar o equipamento com o cliente.' }
    return this.api.mutate<Named>('createServiceOrderTemplate', input, 'serviceOrderTemplate', 'id name')
  }

  /** An active contract since last year, with one login, unless said otherwise. */
  async contract(wanted: NewContract = {}): Promise<Contract> {
    const { branch, plan } = await this.defaults()
    const number = String(this.next())
    const customer = wanted.customer ?? (await this.customer())
    const waits = wanted.status === 'AWAITING_SIGNATURE'
    const { id } = await this.api.mutate<{ id: string }>(
      'createContract',
      {
        number,
        customerId: customer.id,
        planId: wanted.planId ?? plan.id,
        branchId: wanted.branchId ?? branch.id,
        status: wanted.status,
        activatedAt: waits ? undefined : (wanted.activatedAt ?? activatedAt),
        address: wanted.address ?? address,
      },
      'contract',
    )
    const contract: Contract = { id, number, customer, logins: [], comodatos: [] }
    for (let n = 1; n <= (wanted.logins ?? 1); n += 1) {
      contract.logins.push(
        await this.login(contract, {
          facts: wanted.facts,
          activatedAt: wanted.activatedAt,
          username: `login.${number}.${n}`,
        }),
      )
    }
    for (let n = 1; n <= (wanted.comodatos ?? 0); n += 1) contract.comodatos.push(await this.lend(contract))
    return contract
  }

  login(contract: Contract, input: { username: string; activatedAt?: string; facts?: Facts }): Promise<Login> {
    return this.api.mutate<Login>(
      'createLogin',
      { activatedAt, ...defined(input), contractId: contract.id },
      'login',
      'id username',
    )
  }

  async lend(contract: Contract): Promise<Comodato> {
    const serialNumber = `SN${this.next()}`
    const input = { contractId: contract.id, description: 'ONU Huawei', serialNumber, lentAt: '2026-01-10T12:00:00Z' }
    const { id } = await this.api.mutate<{ id: string }>('lendComodato', input, 'comodato')
    return { id, name: `ONU Huawei (${serialNumber})` }
  }

  /** Sets all four parameters; what isn't named is NÃO or none. Returns the revision. */
  async parameters(wanted: Parameters = {}): Promise<number> {
    const off = { keepLoginLink: false, checkOpenComodatos: false, inactivateCustomer: false }
    const input = { ...off, pickupServiceOrderTemplateId: null, ...wanted }
    const { revision } = await this.api.mutate<{ revision: number }>(
      'updateParameters',
      input,
      'parameters',
      'revision',
    )
    return revision
  }

  /** Suspends a contract as long ago, and after such notices, as the law asks for before a rule may cancel it. */
  async overdue({ id: contractId }: Contract): Promise<void> {
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    await this.api.mutate('recordNotice', { contractId, kind: 'DEFAULT', sentAt: daysAgo(100) }, 'notice')
    await this.api.mutate('suspendContract', { contractId, suspendedAt: daysAgo(80) }, 'contract')
    await this.api.mutate('recordNotice', { contractId, kind: 'RESCISSION', sentAt: daysAgo(20) }, 'notice')
  }

  /** Makes a rule and simulates it, on a contract that is due. */
  async dryRun(): Promise<{ rule: string; run: string }> {
    await this.overdue(await this.contract({ comodatos: 1 }))
    const input = { name: this.unique('Inadimplentes'), reasonId: await this.reason() }
    const { id: rule } = await this.api.mutate<{ id: string }>('createAutomationRule', input, 'automationRule')
    const { id: run } = await this.api.mutate<{ id: string }>(
      'runAutomationRule',
      { id: rule, dryRun: true },
      'automationRun',
    )
    return { rule, run }
  }

  /** A branch that no other test uses. */
  async ownBranch(): Promise<{ id: string; cnpj: string }> {
    const number = String(this.next())
    const cnpj = cnpjOf(`${number.padStart(8, '9')}0005`)
    const { id } = await this.branch(`Filial ${number}`, cnpj)
    return { id, cnpj }
  }

  /** A branch with one closed and rectified month, in which an access was corrected once more since; returns its CNPJ. */
  async closedBranch(year: number, month: number): Promise<string> {
    const { id: branchId, cnpj } = await this.ownBranch()
    const { logins } = await this.contract({ branchId })
    const correct = (speedMbps: number) =>
      this.api.mutate(
        'correctAccess',
        { loginId: logins[0]?.id, facts: { speedMbps }, reason: 'Outra velocidade.' },
        'login',
      )
    await this.api.mutate('closeDiciMonth', { cnpj, year, month }, 'declaration')
    await correct(200)
    await this.api.mutate('rectifyDiciMonth', { cnpj, year, month, note: 'Outra velocidade.' }, 'declaration')
    await correct(300)
    return cnpj
  }

  /** Cancels over the API, as another user. */
  async cancel(contract: Contract, effectiveAt?: string): Promise<void> {
    const reasonId = await this.reason()
    await this.api.mutate('cancelContract', { contractId: contract.id, reasonId, effectiveAt }, 'cancellation')
  }

  /** Cancels over the API for somebody who wanted it; answers the protocol. */
  async cancelFor(contract: Contract, requester: string, channel?: string): Promise<string> {
    const input = { contractId: contract.id, reasonId: await this.reason(), requester, channel }
    return (await this.api.mutate<{ protocol: string }>('cancelContract', input, 'cancellation', 'protocol')).protocol
  }

  /** Schedules a cancellation over the API, as another user. */
  async schedule(contract: Contract, effectiveAt: string): Promise<void> {
    const reasonId = await this.reason()
    await this.api.mutate('cancelContract', { contractId: contract.id, reasonId, effectiveAt }, 'scheduledCancellation')
  }

  /** Asks for a batch over the API, and waits until it has ended. */
  async batch(contracts: Contract[], input: Record<string, unknown> = {}): Promise<string> {
    const contractIds = contracts.map(({ id }) => id)
    const reasonId = await this.reason()
    const wanted = { contractIds, reasonId, dryRun: true, ...input }
    const { id } = await this.api.mutate<{ id: string }>('createCancellationBatch', wanted, 'cancellationBatch')
    const ended = async () => {
      const query = 'query($id: ID!) { node(id: $id) { ... on CancellationBatch { finishedAt } } }'
      return (await this.api.query<{ node: { finishedAt: string | null } }>(query, { id })).node.finishedAt
    }
    await expect.poll(ended, { timeout: 30_000 }).not.toBeNull()
    return id
  }

  /** Returns a comodato over the API, as another user. */
  /** An endpoint at a closed port. */
  async webhook(): Promise<string> {
    const input = { name: this.unique('Parceiro'), url: 'http://127.0.0.1:9/', eventTypes: ['WEBHOOK_TESTED'] }
    return (await this.api.mutate<{ id: string }>('createWebhookEndpoint', input, 'webhookEndpoint')).id
  }

  async bringBack(comodato: Comodato): Promise<void> {
    await this.api.mutate('returnComodato', { id: comodato.id }, 'comodato')
  }

  private async reason(): Promise<string> {
    type Reasons = { cancellationReasons: { edges: { node: { id: string } }[] } }
    const found = await this.api.query<Reasons>(
      '{ cancellationReasons(first: 1, where: { code: "MUDANCA" }) { edges { node { id } } } }',
    )
    return found.cancellationReasons.edges[0]?.node.id ?? ''
  }

  private defaults() {
    this.shared ??= (async () => {
      const base = String(this.first).padStart(8, '0')
      return { branch: await this.branch('Matriz', cnpjOf(`${base}0001`)), plan: await this.plan() }
    })()
    return this.shared
  }
}

function defined<T extends object>(input: T): Partial<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<T>
}

/** A CPF from its first nine digits. */
export function cpfOf(nine: string): string {
  const digit = (digits: string) => {
    const sum = [...digits].reduce((total, char, index) => total + Number(char) * (digits.length + 1 - index), 0)
    return ((sum * 10) % 11) % 10
  }
  const ten = `${nine}${digit(nine)}`
  return `${ten}${digit(ten)}`
}

/** A CNPJ from its first twelve characters; letters count by their ASCII code. */
export function cnpjOf(twelve: string): string {
  const digit = (characters: string) => {
    const sum = [...characters].reduce((total, char, index) => {
      const weight = ((characters.length - 1 - index) % 8) + 2
      return total + (char.charCodeAt(0) - 48) * weight
    }, 0)
    const rest = sum % 11
    return rest < 2 ? 0 : 11 - rest
  }
  const thirteen = `${twelve}${digit(twelve)}`
  return `${thirteen}${digit(thirteen)}`
}
