import { configure, fireEvent, screen, waitFor } from '@testing-library/react'
import { Client, fetchExchange, Provider } from 'urql'
import { expect, test, vi } from 'vitest'
import { makeFragmentData } from '@/gql'
import type { ComodatoStatus } from '@/gql/graphql'
import { renderApp } from '@/test/render'
import { FinishDialog, FinishDialogFields } from './FinishDialog'

// A busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 20_000 })

const item = (id: string, status: ComodatoStatus) => ({ id, description: 'ONU', serialNumber: `SN${id}`, status })
const order = makeFragmentData(
  { id: 'o1', number: 7, items: [item('1', 'OPEN'), item('2', 'OPEN'), item('3', 'RETURNED')] },
  FinishDialogFields,
)

async function show() {
  const sent: { input: Record<string, unknown> }[] = []
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_, init) => {
      sent.push(JSON.parse(String(init?.body)).variables)
      return Response.json({ data: { advanceServiceOrder: { serviceOrder: { id: 'o1' }, userErrors: [] } } })
    },
  })
  const onClose = vi.fn()
  await renderApp(
    <Provider value={client}>
      <FinishDialog order={order} onClose={onClose} />
    </Provider>,
  )
  return { sent, onClose }
}

const confirm = () => fireEvent.click(screen.getByRole('button', { name: 'Concluir OS 7' }))

test('what is not ticked needs a reason, and is charged', async () => {
  const { sent, onClose } = await show()
  expect(screen.getAllByRole('checkbox')).toHaveLength(2)
  expect(screen.getByText('2 equipamentos não marcados serão baixados e cobrados do cliente.')).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: 'ONU (SN2)' }))
  expect(screen.getByText('1 equipamento não marcado será baixado e cobrado do cliente.')).toBeTruthy()
  confirm()
  expect(await screen.findByText(/^Escreva por que os equipamentos/)).toBeTruthy()
  expect(sent).toEqual([])
  fireEvent.change(screen.getByRole('textbox', { name: /^Por que/ }), { target: { value: ' Queimou. ' } })
  confirm()
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(sent).toEqual([{ input: { id: 'o1', status: 'DONE', returnedComodatoIds: ['2'], missingReason: 'Queimou.' } }])
})

test('if everything came back, no reason is asked for', async () => {
  const { sent, onClose } = await show()
  for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box)
  expect(screen.getByText('Os 2 equipamentos serão registrados como devolvidos.')).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  confirm()
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(sent).toEqual([{ input: { id: 'o1', status: 'DONE', returnedComodatoIds: ['1', '2'] } }])
})
