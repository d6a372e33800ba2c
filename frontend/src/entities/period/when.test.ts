import i18next from 'i18next'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startI18n } from '@/i18n'
import { confirmText, fromToday, isDated, isPast, sinceOf, type When, whenErrors } from './when'

beforeAll(() => startI18n('pt-BR'))
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-06-05T18:00:00Z'), toFake: ['Date'] })
  return () => vi.useRealTimers()
})

const t = () => i18next.getFixedT(null, 'periods')
const when = (change: Partial<When>): When => ({ ...fromToday, ...change })

test('from today on sends no date', () => {
  expect(sinceOf(fromToday)).toBeNull()
  expect(isPast(fromToday)).toBe(false)
  // A date that was typed before the choice doesn't count.
  expect(sinceOf(when({ day: '01/05/2026' }))).toBeNull()
  expect(sinceOf(when({ mode: 'date', day: '05/06/2026' }))).toBeNull()
})

test('a date is its noon in São Paulo', () => {
  const since = when({ mode: 'date', day: '01/05/2026' })
  expect(sinceOf(since)).toBe('2026-05-01T15:00:00Z')
  expect(isPast(since)).toBe(true)
  expect(confirmText(since, t())).toBe('Alterar a partir de 01/05/2026')
  // Without its date it doesn't say that it is from today on.
  expect(confirmText({ ...since, day: '' }, t())).toBe('Alterar')
})

test('a correction is since the beginning, unless a day is given', () => {
  const all = when({ mode: 'correction', reason: 'Digitado errado' })
  expect(sinceOf(all)).toBeNull()
  expect(isPast(all)).toBe(true)
  expect(whenErrors(all, t())).toEqual({})
  expect(confirmText(all, t())).toBe('Corrigir desde o início')
  expect(sinceOf({ ...all, day: '01/05/2026' })).toBe('2026-05-01T15:00:00Z')
})

test('a correction of a plan needs its day: without one it is neither tried nor saved', () => {
  const rules = { datedCorrection: true }
  const undated = when({ mode: 'correction', reason: 'Digitado errado' })
  expect(whenErrors(undated, t(), rules)).toEqual({ 'when.day': 'Informe desde quando estava errado.' })
  expect(isDated(undated, rules)).toBe(false)
  expect(confirmText(undated, t(), rules)).toBe('Corrigir')
  const dated = { ...undated, day: '01/05/2026' }
  expect(whenErrors(dated, t(), rules)).toEqual({})
  expect(isDated(dated, rules)).toBe(true)
  expect(confirmText(dated, t(), rules)).toBe('Corrigir desde 01/05/2026')
})

test('what is missing or wrong is said at its field', () => {
  expect(Object.keys(whenErrors(when({ mode: 'date' }), t()))).toEqual(['when.day'])
  expect(whenErrors(when({ mode: 'date', day: '31/02/2026' }), t())).toEqual({
    'when.day': 'O dia 31/02/2026 não existe.',
  })
  expect(whenErrors(when({ mode: 'date', day: '31/02' }), t())).toEqual({ 'when.day': 'Use o formato dd/mm/aaaa.' })
  expect(whenErrors(when({ mode: 'date', day: '06/06/2026' }), t())['when.day']).toContain('futuro')
  expect(Object.keys(whenErrors(when({ mode: 'correction', reason: ' ' }), t()))).toEqual(['when.reason'])
})

test('the consequences are looked at before there is a reason, but not without a valid date', () => {
  expect(isDated(when({ mode: 'correction' }))).toBe(true)
  expect(isDated(when({ mode: 'correction', day: '01/05' }))).toBe(false)
  expect(isDated(when({ mode: 'date' }))).toBe(false)
  expect(isDated(when({ mode: 'date', day: '06/06/2026' }))).toBe(false)
})
