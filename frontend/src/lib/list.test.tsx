import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderApp } from '@/test/render'
import { nodesOf, useListState } from './list'

function List({ name }: { name?: string }) {
  const list = useListState({
    name,
    filters: ['q', 'situacao'],
    sort: { field: 'NUMBER', direction: 'DESC' },
    sortable: ['NUMBER', 'CREATED_AT'],
    pageSize: 10,
  })
  const info = { hasNextPage: true, hasPreviousPage: true, startCursor: 'primeiro', endCursor: 'ultimo' }
  return (
    <>
      <output>{JSON.stringify({ ...list.page, ...list.sort, ...list.filters, filtered: list.filtered })}</output>
      <button type="button" onClick={() => list.nextPage(info)}>
        próxima
      </button>
      <button type="button" onClick={() => list.previousPage(info)}>
        anterior
      </button>
      <button type="button" onClick={() => list.setFilter('situacao', 'ACTIVE')}>
        filtrar
      </button>
      <button type="button" onClick={() => list.sortBy('NUMBER')}>
        ordenar
      </button>
      <button type="button" onClick={list.clearFilters}>
        limpar
      </button>
    </>
  )
}

const state = () => JSON.parse(screen.getByRole('status').textContent ?? '')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('the first page is the default order without filters', async () => {
  await renderApp(<List />, '/lista')
  expect(state()).toEqual({ first: 10, field: 'NUMBER', direction: 'DESC', q: '', situacao: '', filtered: false })
})

test('the URL says everything, and what it may not say is ignored', async () => {
  await renderApp(<List />, '/lista?q=maria&ordem=-CREATED_AT&antes=abc')
  expect(state()).toMatchObject({ last: 10, before: 'abc', field: 'CREATED_AT', direction: 'DESC', q: 'maria' })
  await renderApp(<List />, '/lista?ordem=SECRET')
  expect(screen.getAllByRole('status').at(-1)?.textContent).toContain('"NUMBER"')
})

test('pages go both ways; a filter or another order starts at the first', async () => {
  const { history } = await renderApp(<List />, '/lista')
  await press('próxima')
  expect(state()).toMatchObject({ first: 10, after: 'ultimo' })
  await press('anterior')
  expect(state()).toMatchObject({ last: 10, before: 'primeiro' })
  await press('filtrar')
  expect(history.at(-1)).toBe('/lista?situacao=ACTIVE')
  await press('próxima')
  await press('ordenar')
  expect(history.at(-1)).toBe('/lista?situacao=ACTIVE&ordem=NUMBER')
  await press('ordenar')
  expect(history.at(-1)).toBe('/lista?situacao=ACTIVE')
  await press('limpar')
  expect(history.at(-1)).toBe('/lista')
})

test('two lists of one page turn their pages apart', async () => {
  const { history } = await renderApp(<List name="logins" />, '/cliente?contratos-depois=abc')
  await press('próxima')
  expect(state()).toMatchObject({ after: 'ultimo' })
  expect(history.at(-1)).toBe('/cliente?contratos-depois=abc&logins-depois=ultimo')
  await press('ordenar')
  expect(history.at(-1)).toBe('/cliente?contratos-depois=abc&logins-ordem=NUMBER')
})

test('rows of a connection', () => {
  expect(nodesOf({ edges: [{ node: 1 }, null, { node: null }, { node: 2 }] })).toEqual([1, 2])
  expect(nodesOf(null)).toEqual([])
})
