import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { startI18n } from '@/i18n'
import { effects, type Preview, type ReversalPreview, reversalEffects } from './effects'

const nothing: Preview = {
  allowed: true,
  refusals: [],
  loginsBack: [],
  loginsTaken: [],
  loginsUnlinked: 0,
  customerReactivated: false,
  serviceOrderCancelled: null,
  closedMonths: [],
}

beforeAll(() => startI18n('pt-BR'))

const told = (preview: Partial<Preview>) =>
  effects({ ...nothing, ...preview }, 'Maria', i18next.getFixedT('pt-BR', 'reactivation')).map(
    ({ tone, text, details }) => [tone, text, ...details.map((detail) => detail.text)],
  )

test('when nothing comes back, that is said, and what the gap means', () => {
  expect(told({})).toEqual([
    ['plain', 'Nenhum login volta.'],
    ['plain', 'Os meses entre o cancelamento e agora ficam fora do DICI.'],
  ])
})

test('what comes back', () => {
  expect(
    told({
      loginsBack: [{ id: '1', username: 'casa' }],
      customerReactivated: true,
      serviceOrderCancelled: { id: '3', number: 41 },
    }).slice(0, 3),
  ).toEqual([
    ['plain', '1 login volta, com senha nova:', 'casa'],
    ['plain', 'O cadastro de Maria volta a ficar ativo.'],
    ['plain', 'A OS de retirada 41, que ninguém começou, é cancelada.'],
  ])
})

test('what does not come back, and the closed months that change', () => {
  const branch = { id: '4', cnpj: '12ABC34501DE35', name: 'Matriz' }
  const shown = told({
    loginsTaken: [{ id: '2', username: 'loja' }],
    loginsUnlinked: 2,
    closedMonths: [{ id: '5', year: 2026, month: 5, branch }],
  })
  expect(shown.filter(([tone]) => tone === 'attention')).toEqual([
    ['attention', '1 login não volta, porque outro login ativo usa o nome dele:', 'loja'],
    ['attention', '2 logins perderam o vínculo no cancelamento e não voltam.'],
    ['attention', 'Altera um mês já fechado do DICI; confira se pede retificação:', '05/2026 · Matriz'],
  ])
})

test('a reversal leaves no gap, and names the closed months that change by how much', () => {
  const branch = { id: '4', cnpj: '12ABC34501DE35', name: 'Matriz' }
  const row = {} as NonNullable<ReversalPreview['effect']>['closedMonths'][number]['changes'][number]['row']
  const declaration = { __typename: 'DiciDeclaration' as const, id: '5', year: 2026, month: 5, version: 1, branch }
  const preview = {
    ...nothing,
    status: 'ACTIVE',
    effect: { closedMonths: [{ declaration, changes: [{ accessesBefore: 1, accessesAfter: 3, row }] }] },
  } as unknown as ReversalPreview
  const shown = reversalEffects(preview, 'Maria', i18next.getFixedT('pt-BR', 'reactivation'))
  expect(shown.map(({ tone, text, details }) => [tone, text, ...details.map((detail) => detail.text)])).toEqual([
    ['plain', 'Nenhum login volta.'],
    [
      'plain',
      'Nenhum mês fica fora do DICI por causa do cancelamento: o contrato segue como se ele não tivesse acontecido.',
    ],
    ['lasting', 'Altera um mês já fechado do DICI; confira se pede retificação:', '05/2026 · Matriz: 1 → 3'],
  ])
})

test('a reversal says since when DICI lacks the logins that stay out, and which schedule does not return', () => {
  const preview = {
    ...nothing,
    status: 'ACTIVE',
    effect: null,
    loginsUnlinked: 1,
    uncountedSince: '2026-06-05T15:00:00Z',
    schedule: { id: '7', effectiveAt: '2026-08-01T15:00:00Z' },
  } as unknown as ReversalPreview
  const shown = reversalEffects(preview, 'Maria', i18next.getFixedT('pt-BR', 'reactivation'))
  expect(shown.map(({ tone, text }) => [tone, text])).toEqual([
    ['plain', 'Nenhum login volta.'],
    ['attention', '1 login perdeu o vínculo no cancelamento e não volta.'],
    ['plain', 'O agendamento para 01/08/2026, que terminou com o cancelamento, não volta.'],
    [
      'attention',
      'O contrato segue sem lacuna, mas a partir de 06/2026 o DICI não conta os logins que não voltam. Nos meses sem outro login em serviço, ele aparece como sem dados de login.',
    ],
  ])
})
