import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { endOnce, showOnce } from '@/lib/once'
import { renderApp } from '@/test/render'
import { OnceDialog } from './OnceDialog'

const passwords = {
  title: 'Contrato 1 reativado',
  text: 'Anote as senhas agora',
  secrets: [{ label: 'Senha nova de casa', value: 'segredo1', name: 'a senha de casa' }],
  done: 'Já anotei as senhas',
}

beforeEach(() => endOnce())

test('what is shown once goes by its button only', async () => {
  await renderApp(<OnceDialog />)
  act(() => showOnce(passwords))
  const field = await screen.findByLabelText<HTMLInputElement>('Senha nova de casa')
  expect(field.value).toBe('segredo1')
  expect(screen.getByRole('button', { name: 'Copiar a senha de casa' })).toBeTruthy()
  const user = userEvent.setup()
  await user.keyboard('{Escape}')
  await user.keyboard('{Enter}')
  const overlay = document.querySelector('.mantine-Modal-overlay')
  if (overlay) await user.click(overlay)
  expect(screen.getByRole('dialog', { name: 'Contrato 1 reativado' })).toBeTruthy()
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Já anotei as senhas' }))
  expect(screen.queryByText('Anote as senhas agora')).toBeNull()
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true)
})

test('a second one waits until the first was noted', async () => {
  await renderApp(<OnceDialog />)
  act(() => {
    showOnce(passwords)
    showOnce({ ...passwords, title: 'Token criado' })
  })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Já anotei as senhas' }))
  expect(await screen.findByRole('dialog', { name: 'Token criado' })).toBeTruthy()
})
