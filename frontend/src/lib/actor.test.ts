import { expect, test } from 'vitest'
import { startI18n } from '@/i18n'
import { actorName } from './actor'

test('what the program did by itself is shown in the language in use', async () => {
  await startI18n('pt-BR')
  expect(actorName('system')).toBe('Sistema')
  expect(actorName('Ana')).toBe('Ana')
  await startI18n('en')
  expect(actorName('system')).toBe('System')
})
