import { configure, fireEvent, screen, waitFor } from '@testing-library/react'
import { Client, fetchExchange, Provider } from 'urql'
import { expect, test, vi } from 'vitest'
import type { AutomationRuleOptionsQuery } from '@/gql/graphql'
import { renderApp } from '@/test/render'
import { RuleForm } from './RuleForm'

// A busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 20_000 })

const options = {
  automationLimits: {
    minDaysAfterNotice: 15,
    minDaysSuspended: 60,
    minDaysPriorNotice: 1,
    defaultDaysPriorNotice: 15,
    maxCapPerRun: 10_000,
    reason: 'A lei protege o cliente.',
  },
  branches: { edges: [{ node: { id: 'b1', name: 'Matriz' } }] },
  cancellationReasons: { edges: [{ node: { id: 'm1', code: 'INADIMPLENCIA', name: 'Inadimplência' } }] },
} as AutomationRuleOptionsQuery

async function show(answer: object) {
  const sent: { input: Record<string, unknown> }[] = []
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_, init) => {
      sent.push(JSON.parse(String(init?.body)).variables)
      return Response.json({ data: { createAutomationRule: answer } })
    },
  })
  const onClose = vi.fn()
  await renderApp(
    <Provider value={client}>
      <RuleForm options={options} onClose={onClose} />
    </Provider>,
  )
  return { sent, onClose }
}

const field = (name: RegExp) => screen.getByRole('textbox', { name })
const write = (name: RegExp, text: string) => fireEvent.change(field(name), { target: { value: text } })
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Salvar' }))

test('the legal minimum and why it is so stand at the fields, which begin with it', async () => {
  await show({})
  expect(screen.getByText('A lei protege o cliente.')).toBeTruthy()
  expect(field(/^Dias de suspensão/)).toHaveProperty('value', '60')
  const description = document.getElementById(
    String(field(/^Dias entre o aviso/).getAttribute('aria-describedby')).split(' ')[0] ?? '',
  )
  expect(description?.textContent).toContain('Mínimo legal: 15 dias (RGC, Resolução Anatel 765/2023).')
})

test('what the server refuses as below the legal minimum is said at its field', async () => {
  const message = 'A lei exige ao menos 60 dias de suspensão antes da rescisão.'
  const { sent, onClose } = await show({
    automationRule: null,
    userErrors: [
      { __typename: 'GeneralUserError', code: 'BELOW_LEGAL_MINIMUM', message, field: ['input', 'daysSuspended'] },
    ],
  })
  write(/^Nome/, 'Inadimplentes')
  write(/^Dias de suspensão/, '30')
  fireEvent.change(screen.getByRole('combobox', { name: /^Motivo/ }), { target: { value: 'm1' } })
  save()
  await waitFor(() => expect(field(/^Dias de suspensão/).getAttribute('aria-invalid')).toBe('true'))
  expect(screen.getByText(message)).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(sent).toMatchObject([{ input: { daysAfterNotice: 15, daysSuspended: 30, active: false } }])
  expect(onClose).not.toHaveBeenCalled()
})

test('what is missing or no number is said before anything is sent', async () => {
  const { sent } = await show({})
  write(/^Limite por execução/, 'muitos')
  save()
  expect(await screen.findByText('Dê um nome à regra.')).toBeTruthy()
  expect(screen.getByText('Escolha o motivo.')).toBeTruthy()
  expect(screen.getByText('Use um número inteiro.')).toBeTruthy()
  expect(sent).toEqual([])
})
