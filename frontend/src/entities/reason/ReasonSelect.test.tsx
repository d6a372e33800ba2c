import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderApp } from '@/test/render'
import { ReasonSelect } from './ReasonSelect'

const reasons = [
  { id: '1', code: 'INADIMPLENCIA', name: 'Inadimplência' },
  { id: '2', code: 'MUDANCA', name: 'Mudança de endereço' },
]

function Form() {
  const [value, setValue] = useState<string | null>(null)
  return (
    <form>
      <ReasonSelect ref={null} reasons={reasons} value={value} onChange={setValue} />
      <output>{value ?? 'nenhum'}</output>
    </form>
  )
}

test('Enter takes the first hit of a text that is pasted, which opens the list', async () => {
  await renderApp(<Form />)
  const field = screen.getByRole('combobox')
  await userEvent.click(field)
  await userEvent.keyboard('{Escape}')
  await userEvent.paste('mudanca')
  await waitFor(() => expect(screen.getByRole('option').hasAttribute('data-combobox-selected')).toBe(true))
  // Mantine's list settles a moment after it has opened.
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(fireEvent.keyDown(field, { key: 'Enter', code: 'Enter' })).toBe(false)
  expect(screen.getByRole('status').textContent).toBe('2')
})

test('Enter in a list that has found nothing does not send the form', async () => {
  await renderApp(<Form />)
  const field = screen.getByRole('combobox')
  await userEvent.click(field)
  await userEvent.keyboard('{Escape}')
  await userEvent.paste('zzz')
  await screen.findByText(/Nenhum/)
  expect(fireEvent.keyDown(field, { key: 'Enter', code: 'Enter' })).toBe(false)
})
