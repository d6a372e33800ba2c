import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ClosedMonthsFields } from '@/entities/dici/ClosedMonths'
import { makeFragmentData } from '@/gql'
import { renderApp } from '@/test/render'
import type { Reactivated } from './ReactivateForm'
import { ReactivateResult } from './ReactivateResult'

const result: Reactivated = {
  contract: null,
  logins: [{ password: 'segredo1', login: { id: '1', username: 'casa' } }],
  closedMonths: [],
  userErrors: [],
}

test('the passwords are there to copy, and a second Enter does not take them away', async () => {
  const onClose = vi.fn()
  await renderApp(<ReactivateResult result={result} onClose={onClose} />)
  expect(screen.getByText('segredo1')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Copiar a senha de casa' })).toBeTruthy()
  const user = userEvent.setup()
  await user.keyboard('{Enter}')
  expect(onClose).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Já anotei as senhas' }))
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('closed months that changed lead to their declaration', async () => {
  const branch = { id: '4', cnpj: '12ABC34501DE35', name: 'Matriz' }
  const closedMonths = [makeFragmentData({ id: '5', year: 2026, month: 5, branch }, ClosedMonthsFields)]
  await renderApp(<ReactivateResult result={{ ...result, logins: [], closedMonths }} onClose={() => {}} />)
  expect(screen.getByText('O contrato está ativo de novo. Nenhum login voltou.')).toBeTruthy()
  const link = screen.getByRole('link', { name: '05/2026 · Matriz' })
  expect(link.getAttribute('href')).toContain('/relatorios/dici?filial=12ABC34501DE35&mes=2026-05')
})
