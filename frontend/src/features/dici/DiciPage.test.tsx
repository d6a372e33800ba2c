import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Client, fetchExchange, Provider } from 'urql'
import { beforeEach, expect, test, vi } from 'vitest'
import { renderApp } from '@/test/render'
import DiciPage from './DiciPage'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-06-05T18:00:00Z'), toFake: ['Date'] })
  return () => vi.useRealTimers()
})

/** The page with one branch; the report never arrives. Returns the months that were asked for. */
async function show(search: string) {
  const asked: string[] = []
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_, init) => {
      const { operationName, variables } = JSON.parse(String(init?.body))
      if (operationName === 'DiciBranches') {
        const node = { id: '1', name: 'Matriz', cnpj: '11222333000181' }
        return Response.json({ data: { branches: { edges: [{ node }] } } })
      }
      asked.push(`${variables.year}-${variables.month}`)
      return new Promise(() => {})
    },
  })
  const { history } = await renderApp(
    <Provider value={client}>
      <DiciPage />
    </Provider>,
    `/relatorios/dici${search}`,
  )
  const field = await screen.findByLabelText<HTMLSelectElement>('Mês')
  return { asked, history, field }
}

const step = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const options = (field: HTMLSelectElement) => [...field.options].map(({ value }) => value)

test('the running month is in the list, and the steps lead to the earlier and the later month', async () => {
  const { field, asked } = await show('')
  expect(options(field).slice(0, 3)).toEqual(['2026-06', '2026-05', '2026-04'])
  expect(field.value).toBe('2026-05')
  fireEvent.click(step('Mês seguinte'))
  expect(field.value).toBe('2026-06')
  expect(step('Mês seguinte').disabled).toBe(true)
  fireEvent.click(step('Mês anterior'))
  fireEvent.click(step('Mês anterior'))
  expect(field.value).toBe('2026-04')
  expect(step('Mês seguinte').disabled).toBe(false)
  await waitFor(() => expect(asked.at(-1)).toBe('2026-4'))
})

test('from a month before the list the steps lead on, too', async () => {
  const { field } = await show('?mes=2015-03')
  expect(step('Mês anterior').disabled).toBe(true)
  fireEvent.click(step('Mês seguinte'))
  expect(field.value).toBe('2015-04')
})

test.each(['2026-07', '9999-12', 'abc'])('for %s no other month is shown, but the way to the newest', async (month) => {
  const { field, asked } = await show(`?mes=${month}`)
  expect(screen.getByText(/Meses futuros não podem ser declarados/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Ver maio de 2026' }).getAttribute('href')).toBe(
    '/relatorios/dici?filial=11222333000181&mes=2026-05',
  )
  expect(field.value).toBe('')
  expect(step('Mês seguinte').disabled).toBe(true)
  fireEvent.click(step('Mês anterior'))
  expect(field.value).toBe('2026-06')
  // No figures were asked for before.
  await waitFor(() => expect(asked).toEqual(['2026-6']))
})
