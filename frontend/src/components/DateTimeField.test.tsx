import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderApp } from '@/test/render'
import { DateTimeField, punctuate, toInstant } from './DateTimeField'

test.each([
  ['05', '05'],
  ['0506', '05/06'],
  ['05062026', '05/06/2026'],
  ['05/06/20262330', '05/06/2026 23:30'],
])('%s is punctuated as %s', (typed, expected) => expect(punctuate(typed)).toBe(expected))

test.each([
  ['31/05/2026 23:30', '2026-06-01T02:30:00Z'],
  ['05/06/2026', '2026-06-05T03:00:00Z'],
  ['31/06/2026', null],
  ['29/02/2026', null],
  ['05/06/2026 24:00', null],
  ['05/06', null],
])('%s is %s', (text, expected) => expect(toInstant(text)).toBe(expected))

function Field() {
  const [value, setValue] = useState<string | null>(null)
  return (
    <>
      <DateTimeField label="Data" value={value} onChange={setValue} />
      <output>{value ?? 'nada'}</output>
    </>
  )
}

test('digits alone make an instant in São Paulo, and a wrong day says so on leaving', async () => {
  await renderApp(<Field />)
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Data'), '310520262330')
  expect(screen.getByRole('status').textContent).toBe('2026-06-01T02:30:00Z')
  await user.clear(screen.getByLabelText('Data'))
  await user.type(screen.getByLabelText('Data'), '31062026')
  await user.tab()
  expect(screen.getByText('O dia 31/06/2026 não existe.')).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('nada')
})

test.each([
  ['310220262330', 'O dia 31/02/2026 não existe.'],
  ['310520262460', 'O horário 24:60 não existe.'],
  ['3105', 'Use o formato dd/mm/aaaa hh:mm.'],
])('%s says what is wrong: %s', async (typed, problem) => {
  await renderApp(<Field />)
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Data'), typed)
  await user.tab()
  expect(screen.getByText(problem)).toBeTruthy()
})
