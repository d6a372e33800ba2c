import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { startI18n } from '@/i18n'
import { formatFor } from '@/lib/format'
import { type Consequence, consequences, differences } from './consequences'
import { withoutFields } from './refusals'
import type { Preview } from './useCancellationPreview'

const plain: Preview = {
  allowed: true,
  refusals: [],
  scheduled: false,
  loginsKept: [],
  loginsUnlinked: [],
  customerInactivated: false,
  customerKeptActiveBy: [],
  openComodatos: [],
  serviceOrderTemplate: null,
  dici: { lastYear: 2026, lastMonth: 5, accessesKept: 0, accessesLost: 0, monthsLeft: [], earlierMonths: false },
  parametersRevision: 3,
  token: 'a',
}
const login = (id: string) => ({ id, username: `casa${id}` })
const onu = { id: '1', description: 'ONU', serialNumber: 'ZT1' }

beforeAll(() => startI18n('pt-BR'))

const t = () => i18next.getFixedT('pt-BR', 'cancellation')
const told = (preview: Partial<Preview>, key: Consequence['key']) => {
  const found = consequences({ ...plain, ...preview }, 'Maria', t(), formatFor('pt-BR')).find((one) => one.key === key)
  return [found?.text, found?.tone, found?.details.map(({ text }) => text)]
}

describe('logins', () => {
  test('kept', () => {
    expect(told({ loginsKept: [login('1'), login('2')] }, 'logins')).toEqual([
      '2 logins ficam inativos, perdem a senha e mantêm o vínculo com o contrato:',
      'plain',
      ['casa1', 'casa2'],
    ])
  })
  test('unlinked for ever', () => {
    expect(told({ loginsUnlinked: [login('1')] }, 'logins')).toEqual([
      '1 login fica inativo, perde a senha e perde o vínculo com o contrato para sempre:',
      'lasting',
      ['casa1'],
    ])
  })
  test('none', () => {
    expect(told({}, 'logins')).toEqual(['O contrato não tem logins.', 'plain', []])
  })
})

describe('DICI', () => {
  const dici = (accessesKept: number, accessesLost: number) => ({ ...plain.dici, accessesKept, accessesLost })
  test('accesses stay in the last declaration', () => {
    expect(told({ dici: dici(2, 0) }, 'dici')[0]).toBe('Os 2 acessos continuam na declaração de maio de 2026.')
    expect(told({ dici: dici(1, 0) }, 'dici')[0]).toBe('O acesso continua na declaração de maio de 2026.')
  })
  test('accesses are lost', () => {
    expect(told({ dici: dici(0, 2) }, 'dici')).toEqual([
      'Os 2 acessos deixam de contar na declaração de maio de 2026 e não podem ser recuperados.',
      'lasting',
      [],
    ])
  })
  test('nothing counts there', () => {
    expect(told({}, 'dici')[0]).toBe('Nenhum acesso deste contrato conta na declaração de maio de 2026.')
  })
})

describe('DICI months', () => {
  const left = (month: number, closed: boolean) => ({ year: 2026, month, accesses: 2, closed })
  test('each is named, declared ones stand out', () => {
    const dici = { ...plain.dici, monthsLeft: [left(5, true), left(6, false)], earlierMonths: false }
    const found = consequences({ ...plain, dici }, 'Maria', t(), formatFor('pt-BR')).find(({ key }) => key === 'months')
    expect([found?.text, found?.tone]).toEqual(['2 meses do DICI passam a contar menos acessos:', 'attention'])
    expect(found?.details.map(({ text, strong }) => [text, strong])).toEqual([
      ['junho de 2026: −2', false],
      ['maio de 2026: −2 (já declarado)', true],
    ])
  })
  test('lost for ever, and before those that are listed', () => {
    const dici = { ...plain.dici, monthsLeft: [left(5, false)], earlierMonths: true }
    expect(told({ dici, loginsUnlinked: [login('1')] }, 'months').slice(1)).toEqual([
      'lasting',
      ['maio de 2026: −2', 'e meses em aberto ainda anteriores'],
    ])
  })
})

describe('comodatos', () => {
  const blocking = {
    __typename: 'OpenComodatosError' as const,
    code: 'OPEN_COMODATOS' as const,
    message: 'x',
    field: null,
  }
  test('they stop the cancellation', () => {
    expect(told({ openComodatos: [onu], refusals: [blocking] }, 'comodatos')).toEqual([
      '1 comodato em aberto impede o cancelamento:',
      'attention',
      ['ONU (ZT1)'],
    ])
  })
  test('they may stop it at its time', () => {
    expect(told({ openComodatos: [onu], scheduled: true }, 'comodatos')[0]).toBe(
      '1 comodato em aberto; se ainda estiver na data, o cancelamento pode ser recusado:',
    )
  })
  test('they stay open', () => {
    expect(told({ openComodatos: [onu] }, 'comodatos')[0]).toBe('1 comodato continua em aberto:')
  })
})

describe('customer', () => {
  test('inactivated', () => {
    expect(told({ customerInactivated: true }, 'customer')[0]).toBe('O cadastro de Maria fica inativo.')
  })
  test('kept active by other contracts, which are named', () => {
    const others = [
      { id: '5', number: '77' },
      { id: '6', number: '78' },
    ]
    expect(told({ customerKeptActiveBy: others }, 'customer')).toEqual([
      'O cadastro de Maria continua ativo por causa de outros 2 contratos:',
      'plain',
      ['Contrato 77', 'Contrato 78'],
    ])
  })
})

describe('service order', () => {
  const template = { id: '9', name: 'Retirada' }
  test('with the equipment to fetch', () => {
    expect(told({ serviceOrderTemplate: template, openComodatos: [onu] }, 'serviceOrder')[0]).toBe(
      'Será aberta uma OS “Retirada” com 1 equipamento.',
    )
  })
  test('without any registered', () => {
    expect(told({ serviceOrderTemplate: template }, 'serviceOrder')[0]).toBe(
      'Será aberta uma OS “Retirada” para verificar equipamentos no local.',
    )
  })
  test('none', () => {
    expect(told({}, 'serviceOrder')[0]).toBe('Nenhuma OS de retirada será aberta.')
  })
})

describe('what changed', () => {
  const between = (before: Partial<Preview>, after: Partial<Preview>) =>
    differences({ ...plain, ...before }, { ...plain, ...after }, 'Maria', t(), formatFor('pt-BR'))

  test('nothing that can be seen', () => {
    expect(between({ token: 'a' }, { token: 'b' })).toEqual([])
  })
  test('the parameters and what follows from them', () => {
    const changes = between(
      { loginsUnlinked: [login('1')] },
      { loginsKept: [login('1')], parametersRevision: 4, token: 'b' },
    )
    expect(changes).toEqual([
      '1 login fica inativo, perde a senha e mantém o vínculo com o contrato: casa1.',
      'Os Parâmetros Gerais mudaram: agora vale a revisão 4.',
    ])
  })
  test('one piece of equipment instead of another', () => {
    const changes = between({ openComodatos: [onu] }, { openComodatos: [{ ...onu, id: '2', serialNumber: 'ZT2' }] })
    expect(changes).toEqual(['1 comodato continua em aberto: ONU (ZT2).'])
  })
  test('of hundreds of contracts the first are named', () => {
    const contracts = Array.from({ length: 14 }, (_, index) => ({ id: String(index), number: String(100 + index) }))
    const [change] = between({ customerKeptActiveBy: contracts.slice(1) }, { customerKeptActiveBy: contracts })
    expect(change).toContain('outros 14 contratos: Contrato 100, Contrato 101,')
    expect(change).toMatch(/Contrato 111 e mais 2\.$/)
  })
})

test('a refusal that a field shows is left out of the list', () => {
  const refusals = [
    { code: 'INVALID_DATE', message: 'a', field: ['input', 'effectiveAt'] },
    { code: 'OPEN_COMODATOS', message: 'b', field: null },
  ]
  expect(withoutFields(refusals, ['effectiveAt']).map(({ message }) => message)).toEqual(['b'])
})
