import { expect, test } from 'vitest'
import { batchesWhere } from './filters'

test.each([
  ['', '', undefined],
  ['andamento', '', { statusIn: ['PENDING', 'RUNNING'] }],
  ['DONE', 'efetivos', { status: 'DONE', dryRun: false }],
  ['', 'simulacoes', { dryRun: true }],
  ['', 'automaticos', { origin: 'AUTOMATED' }],
  ['RUNNING', 'outro', undefined],
])('situacao=%s tipo=%s', (situacao, tipo, expected) => expect(batchesWhere({ situacao, tipo })).toEqual(expected))
