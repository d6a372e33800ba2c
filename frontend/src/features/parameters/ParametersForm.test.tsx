import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Client, fetchExchange, Provider } from 'urql'
import { expect, test, vi } from 'vitest'
import { makeFragmentData } from '@/gql'
import { renderApp } from '@/test/render'
import { ParametersForm, ParametersFormFields } from './ParametersForm'

// A busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 20_000 })

const current = {
  configured: true,
  accessesUnlinkedAMonth: 30,
  keepLoginLink: false,
  checkOpenComodatos: false,
  inactivateCustomer: false,
  pickupServiceOrderTemplate: null,
  revision: 4,
}
const noTemplates = { serviceOrderTemplates: { pageInfo: { hasNextPage: false }, edges: [] } }

/** Answers the form's mutation, and everything else with nothing. */
function clientAnswering(updateParameters: object) {
  const sent: { input: Record<string, unknown> }[] = []
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_, init) => {
      const { operationName, variables } = JSON.parse(String(init?.body))
      if (operationName === 'ActiveTemplates') return Response.json({ data: noTemplates })
      sent.push(variables)
      return Response.json({ data: { updateParameters } })
    },
  })
  return { client, sent }
}

const save = () => screen.getByRole('button', { name: 'Salvar' })
const option = () => within(screen.getByRole('radiogroup', { name: 'Manter vínculo com login contrato desativado' }))

test('find the option, mark SIM, press Salvar', async () => {
  const saved = { ...current, keepLoginLink: true, revision: 5, id: '1', updatedAt: '', contractsWithoutLoginData: 0 }
  const { client, sent } = clientAnswering({ parameters: saved, userErrors: [] })
  await renderApp(
    <Provider value={client}>
      <ParametersForm current={makeFragmentData(current, ParametersFormFields)} editable onConflict={vi.fn()} />
    </Provider>,
  )
  expect(save()).toHaveProperty('disabled', true)
  fireEvent.click(option().getByRole('radio', { name: 'SIM' }))
  expect(save()).toHaveProperty('disabled', false)
  fireEvent.click(save())
  await screen.findByText('Salvo: a revisão 5 está em vigor.')
  expect(sent).toEqual([
    {
      input: {
        keepLoginLink: true,
        checkOpenComodatos: false,
        inactivateCustomer: false,
        pickupServiceOrderTemplateId: null,
        expectedRevision: 4,
      },
    },
  ])
  expect(save()).toHaveProperty('disabled', true)
})

test('back at the saved value there is nothing to save', async () => {
  const { client } = clientAnswering({})
  await renderApp(
    <Provider value={client}>
      <ParametersForm current={makeFragmentData(current, ParametersFormFields)} editable onConflict={vi.fn()} />
    </Provider>,
  )
  fireEvent.click(option().getByRole('radio', { name: 'SIM' }))
  fireEvent.click(option().getByRole('radio', { name: 'NÃO' }))
  expect(save()).toHaveProperty('disabled', true)
})

test('the first time the four are saved even unchanged, and NÃO asks once what it costs', async () => {
  const first = { ...current, configured: false, revision: 1 }
  const saved = { ...current, revision: 2, id: '1', updatedAt: '', contractsWithoutLoginData: 0 }
  const { client, sent } = clientAnswering({ parameters: saved, userErrors: [] })
  await renderApp(
    <Provider value={client}>
      <ParametersForm current={makeFragmentData(first, ParametersFormFields)} editable onConflict={vi.fn()} />
    </Provider>,
  )
  fireEvent.click(save())
  await screen.findByText(/são 30 acessos por mês/)
  expect(sent).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Salvar com NÃO' }))
  await screen.findByText('Salvo: a revisão 2 está em vigor.')
  expect(sent).toHaveLength(1)
  expect(save()).toHaveProperty('disabled', true)
})

test('a conflict asks for the newer revision and keeps what was changed', async () => {
  const onConflict = vi.fn()
  const { client } = clientAnswering({
    parameters: null,
    userErrors: [{ __typename: 'GeneralUserError', code: 'CONFLICT', message: 'Mudou.', field: null }],
  })
  await renderApp(
    <Provider value={client}>
      <ParametersForm current={makeFragmentData(current, ParametersFormFields)} editable onConflict={onConflict} />
    </Provider>,
  )
  fireEvent.click(option().getByRole('radio', { name: 'SIM' }))
  fireEvent.click(save())
  await waitFor(() => expect(onConflict).toHaveBeenCalledOnce())
  expect(option().getByRole('radio', { name: 'SIM' })).toHaveProperty('checked', true)
})

test('without the permission the values are read, not changed', async () => {
  const { client } = clientAnswering({})
  await renderApp(
    <Provider value={client}>
      <ParametersForm current={makeFragmentData(current, ParametersFormFields)} editable={false} onConflict={vi.fn()} />
    </Provider>,
  )
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Salvar' })).toBeNull()
  expect(screen.getByRole('group', { name: 'Inativa cadastro cliente' }).textContent).toBe('NÃO')
})
