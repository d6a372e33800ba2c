import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type FormEvent, useState } from 'react'
import { Client, fetchExchange, Provider } from 'urql'
import { expect, test, vi } from 'vitest'
import { renderApp } from '@/test/render'
import { CitySelect } from './CitySelect'
import type { City } from './city'

const city = (ibgeCode: number, name: string): City => ({ ibgeCode, name, state: 'PR' })
const home = city(4106902, 'Curitiba')
const found = [city(4108304, 'Foz do Iguaçu'), city(4108320, 'Foz do Jordão')]

/** The field in a form, as the dialogs have it. */
function Form({ onSubmit }: { onSubmit: (event: FormEvent) => void }) {
  const [value, setValue] = useState<City | null>(home)
  return (
    <form onSubmit={onSubmit}>
      <CitySelect label="Município" value={value} onChange={setValue} />
      <button type="submit">Salvar</button>
      <output>{value?.name ?? 'nenhum'}</output>
    </form>
  )
}

/** The form, with a city chosen; others arrive when they are let in. */
async function show() {
  let letIn = () => {}
  const arrived = new Promise<void>((resolve) => {
    letIn = resolve
  })
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async () => {
      await arrived
      const edges = found.map((node) => ({ node: { ...node, id: String(node.ibgeCode) } }))
      return Response.json({ data: { cities: { edges } } })
    },
  })
  const sent = vi.fn((event: FormEvent) => event.preventDefault())
  await renderApp(
    <Provider value={client}>
      <Form onSubmit={sent} />
    </Provider>,
  )
  return {
    user: userEvent.setup(),
    sent,
    letIn,
    field: screen.getByRole('combobox'),
    chosen: screen.getByRole('status'),
  }
}

test('Enter takes the first city found, and does not send the form', async () => {
  const { user, sent, letIn, field, chosen } = await show()
  await user.clear(field)
  await user.type(field, 'foz')
  // Nothing is found yet: it neither sends the form nor takes what stands there from before.
  await user.keyboard('{Enter}')
  expect(chosen.textContent).toBe('Curitiba')
  letIn()
  const first = await screen.findByRole('option', { name: 'Foz do Iguaçu/PR' })
  await vi.waitFor(() => expect(first.hasAttribute('data-combobox-selected')).toBe(true))
  await user.keyboard('{Enter}')
  expect(chosen.textContent).toBe('Foz do Iguaçu')
  expect(sent).not.toHaveBeenCalled()
  await user.keyboard('{Enter}')
  expect(sent).toHaveBeenCalledOnce()
})

test('Enter on the city that is already chosen keeps it', async () => {
  const { user, letIn, field, chosen } = await show()
  letIn()
  await user.click(field)
  await user.keyboard('{Enter}')
  expect(chosen.textContent).toBe('Curitiba')
})
