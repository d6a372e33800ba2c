import i18next from 'i18next'
import { expect, test } from 'vitest'
import { startI18n } from '@/i18n'
import { dateProblem } from './dateProblem'

test.each([
  ['31/02/2026', 'O dia 31/02/2026 não existe.'],
  ['29/02/2027 10:00', 'O dia 29/02/2027 não existe.'],
  ['28/02/2026 24:00', 'O horário 24:00 não existe.'],
  ['28/02/26', 'Use o formato dd/mm/aaaa.'],
])('%s: %s', async (text, problem) => {
  await startI18n('pt-BR')
  expect(dateProblem(text, 'dd/mm/aaaa', i18next.getFixedT('pt-BR', 'common'))).toBe(problem)
})
