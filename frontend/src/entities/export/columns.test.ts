import { expect, test } from 'vitest'
import { groupsOf } from './columns'

const column = (path: string, title: string) => ({ path, title, description: '', default: false })
const columns = [
  column('number', 'Número'),
  column('customer.name', 'Cliente: Nome'),
  column('cancellation.reason.name', 'Cancelamento: Motivo: Nome'),
  column('customer.phone', 'Cliente: Telefone'),
]

test('columns stand with those of the same record', () => {
  expect(groupsOf(columns).map(({ title, columns: of }) => [title, ...of.map((each) => each.title)])).toEqual([
    ['', 'Número'],
    ['Cliente', 'Nome', 'Telefone'],
    ['Cancelamento: Motivo', 'Nome'],
  ])
})

test('a column is found by its name or its record, without accents', () => {
  expect(groupsOf(columns, 'numero').flatMap((group) => group.columns.map(({ path }) => path))).toEqual(['number'])
  expect(groupsOf(columns, 'CLIENTE').map(({ path }) => path)).toEqual(['customer'])
  expect(groupsOf(columns, 'xyz')).toEqual([])
})
