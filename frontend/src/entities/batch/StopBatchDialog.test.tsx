import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type Client, Provider } from 'urql'
import { expect, test, vi } from 'vitest'
import { makeFragmentData } from '@/gql'
import { renderApp } from '@/test/render'
import { StopBatchDialog, StopBatchDialogFields } from './StopBatchDialog'

const batch = makeFragmentData(
  { id: '7', dryRun: false, total: 10_000, remaining: 8_800, notRun: 0 },
  StopBatchDialogFields,
)

async function show(payload: object) {
  const mutation = vi.fn(() => ({ toPromise: async () => ({ data: { stopCancellationBatch: payload } }) }))
  const onClose = vi.fn()
  await renderApp(
    <Provider value={{ mutation } as unknown as Client}>
      <StopBatchDialog batch={batch} onClose={onClose} />
    </Provider>,
  )
  return { mutation, onClose, user: userEvent.setup() }
}

test('stopping says what stays done', async () => {
  const { mutation, onClose, user } = await show({ cancellationBatch: { id: '7' }, userErrors: [] })
  expect(screen.getByText(/O que já foi feito não é desfeito: 1\.200 contratos até agora\./)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Interromper lote' }))
  expect(mutation.mock.calls[0]).toEqual([expect.anything(), { input: { id: '7' } }, undefined])
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('one that has ended meanwhile says so', async () => {
  const { onClose, user } = await show({
    cancellationBatch: null,
    userErrors: [{ code: 'INVALID_STATE', message: 'Este lote já terminou.', field: ['input', 'id'] }],
  })
  await user.click(screen.getByRole('button', { name: 'Interromper lote' }))
  expect(screen.getByRole('alert').textContent).toContain('Este lote já terminou.')
  expect(onClose).not.toHaveBeenCalled()
})
