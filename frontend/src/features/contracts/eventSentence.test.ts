import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import type { EventType } from '@/gql/graphql'
import { startI18n } from '@/i18n'
import { formatFor } from '@/lib/format'
import { eventHref, eventSentence, type Subjects } from './eventSentence'

const subjects = {
  logins: [{ id: '1', username: 'casa@fibra' }],
  comodatos: [{ id: '2', description: 'ONU', serialNumber: 'ZT1' }],
  serviceOrders: [{ id: '3', number: 41 }],
  cancellations: [{ reason: { code: 'MUDANCA', name: 'Mudança de endereço' } }],
} as unknown as Subjects

beforeAll(() => startI18n('pt-BR'))

const sentence = (type: EventType, data: Record<string, unknown> = {}, subjectID: string | null = null) =>
  eventSentence(
    { type, data, subjectID },
    subjects,
    i18next.getFixedT('pt-BR', ['contracts', 'enums']),
    formatFor('pt-BR'),
  )

test('a cancellation says why, from when and under which parameters', () => {
  const data = { reason: 'MUDANCA', effectiveAt: '2026-06-01T02:30:00Z', parametersRevision: 7, origin: 'MANUAL' }
  expect(sentence('CONTRACT_CANCELLED', data)).toBe(
    'cancelou o contrato. Motivo: Mudança de endereço. Vale a partir de 31/05/2026 23:30. Parâmetros Gerais: revisão 7.',
  )
})

test('the code is shown for a reason whose name is not known', () => {
  expect(sentence('CONTRACT_CANCELLED', { reason: 'OUTRO' })).toBe('cancelou o contrato. Motivo: OUTRO.')
})

test('a scheduled cancellation says for when, and a reactivation what came back', () => {
  expect(sentence('CANCELLATION_SCHEDULED', { effectiveAt: '2026-06-01T02:30:00Z' })).toBe(
    'agendou o cancelamento para 31/05/2026 23:30.',
  )
  expect(sentence('CANCELLATION_SCHEDULED')).toBe('agendou o cancelamento.')
  expect(sentence('SCHEDULED_CANCELLATION_REFUSED')).toBe('tentou o cancelamento agendado, que foi recusado.')
  expect(sentence('LOGIN_REACTIVATED', { count: 2 })).toBe('reativou 2 logins, com senhas novas.')
})

test('an edit says what was changed', () => {
  const status = { from: 'ACTIVE', to: 'SUSPENDED' }
  expect(sentence('CONTRACT_UPDATED', { fields: ['plan', 'address', 'status'], status })).toBe(
    'trocou o plano; alterou o endereço; mudou a situação de Ativo para Suspenso.',
  )
  expect(sentence('CONTRACT_UPDATED', { fields: [] })).toBe('alterou o contrato.')
})

test('subjects have their names as far as they are known', () => {
  expect(sentence('LOGIN_CREATED', {}, '1')).toBe('cadastrou o login casa@fibra.')
  expect(sentence('LOGIN_CREATED', {}, '99')).toBe('cadastrou um login.')
  expect(sentence('COMODATO_RETURNED', {}, '2')).toBe('registrou a devolução de ONU (ZT1).')
  expect(sentence('COMODATO_WRITTEN_OFF')).toBe('baixou um comodato.')
})

test('logins are counted', () => {
  expect(sentence('LOGIN_UNLINKED', { count: 2 })).toBe('inativou 2 logins e desfez o vínculo com o contrato.')
  expect(sentence('LOGIN_KEPT', { count: 1 })).toBe('inativou 1 login, que manteve o vínculo com o contrato.')
})

test('service orders', () => {
  expect(sentence('SERVICE_ORDER_OPENED', { items: 2 }, '3')).toBe('abriu a OS 41 para retirar 2 equipamentos.')
  expect(sentence('SERVICE_ORDER_OPENED', { items: 0 }, '3')).toBe(
    'abriu a OS 41 para verificar equipamentos no local.',
  )
  expect(sentence('SERVICE_ORDER_ADVANCED', { from: 'OPEN', to: 'DONE' }, '3')).toBe('passou a OS 41 para Concluída.')
})

test('an event without its own sentence is still shown', () => {
  expect(sentence('CUSTOMER_UPDATED')).toBe('registrou: Cliente alterado.')
})

test('a link leads to the subject, not back to the contract', () => {
  expect(eventHref({ type: 'SERVICE_ORDER_OPENED', subjectID: '3', data: {} })).toBe('/ordens-de-servico/3')
  expect(eventHref({ type: 'CONTRACT_CANCELLED', subjectID: '4', data: {} })).toBeNull()
  expect(eventHref({ type: 'LOGIN_KEPT', subjectID: null, data: {} })).toBeNull()
})

test('non-payment: the notices sent, and since when the contract is suspended', () => {
  expect(sentence('NOTICE_RECORDED', { kind: 'RESCISSION' })).toBe(
    'registrou um aviso ao cliente: Aviso prévio de rescisão.',
  )
  expect(sentence('CONTRACT_SUSPENDED', { suspendedAt: '2026-06-01T02:30:00Z' })).toBe(
    'suspendeu o contrato por falta de pagamento, desde 31/05/2026 23:30.',
  )
  expect(sentence('CONTRACT_RESUMED')).toBe('retomou o contrato; os avisos deixaram de valer.')
})

test('what concerns the past of an access is shown', () => {
  expect(sentence('CONTRACT_UPDATED', { fields: ['plan', 'branch'] })).toBe('trocou o plano; trocou a filial.')
  expect(sentence('LOGIN_MOVED', {}, '1')).toBe('moveu o login casa@fibra para este contrato.')
  expect(sentence('ACCESS_CORRECTED', {}, '1')).toBe('corrigiu os dados do DICI do login casa@fibra.')
  expect(sentence('CONTRACT_CORRECTED')).toBe('corrigiu o contrato, inclusive no passado.')
  expect(eventHref({ type: 'ACCESS_CORRECTED', subjectID: '1', data: {} })).toBe('/logins/1')
})
