import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '@/test/render'
import { FilterSelect } from './FilterSelect'

test.each([
  ['Situação', 'Situação: todas'],
  ['Origem', 'Origem: todas'],
  ['Regra', 'Regra: todas'],
  ['Filial', 'Filial: todas'],
  ['Plano', 'Plano: todos'],
  ['Dados do DICI', 'Dados do DICI: todos'],
])('an open filter agrees with its label: %s', async (label, text) => {
  await renderApp(<FilterSelect label={label} value="" options={[]} onChange={() => {}} />)
  expect(screen.getByRole('option').textContent).toBe(text)
})
