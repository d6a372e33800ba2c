import i18next from 'i18next'
import { expect, test } from 'vitest'
import { startI18n } from '@/i18n'
import { formatFor } from '@/lib/format'
import { type Effect, rowName, savedText } from './effect'

const row = {
  city: { id: '1', ibgeCode: 3106200, name: 'Belo Horizonte', state: 'MG' },
  customerType: 'PF' as const,
  zone: 'URBANO' as const,
  medium: 'FIBRA' as const,
  product: 'INTERNET' as const,
  technology: 'FTTH',
  speedMbps: 12.5,
  accesses: 1,
}
const month = (number: number): Effect['closedMonths'][number] => ({
  declaration: {
    id: String(number),
    year: 2026,
    month: number,
    version: 1,
    branch: { id: '1', name: 'Matriz', cnpj: '' },
  },
  changes: [{ accessesBefore: 1, accessesAfter: 0, row }],
})

test('what was saved names the closed months that changed, a few of them', async () => {
  await startI18n('pt-BR')
  const t = i18next.getFixedT(null, 'periods')
  expect(savedText('Salvo.', { accesses: 1, closedMonths: [] }, t)).toBe('Salvo.')
  expect(savedText('Salvo.', { accesses: 1, closedMonths: [month(5)] }, t)).toBe(
    'Salvo. Mês fechado que mudou; confira se pede retificação: 05/2026 · Matriz.',
  )
  const five = { accesses: 1, closedMonths: [1, 2, 3, 4, 5].map(month) }
  expect(savedText('Salvo.', five, t)).toContain('03/2026 · Matriz e mais 2')
})

test('a row of the file is named by everything that distinguishes it', async () => {
  await startI18n('pt-BR')
  const t = i18next.getFixedT(null, ['periods', 'enums'] as const)
  expect(rowName(row, t, formatFor('pt-BR'))).toBe(
    'Belo Horizonte/MG · Pessoa física · Urbano · Fibra · Internet · FTTH · 12,5\u00a0Mbps',
  )
})
