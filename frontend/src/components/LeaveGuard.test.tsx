import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { LeaveGuard } from '@/components/LeaveGuard'
import { guardNavigation } from '@/lib/leave'
import { renderApp } from '@/test/render'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 20_000 })

const dialog = () => screen.queryByRole('dialog', { name: 'Sair sem salvar?' })

test('with nothing to lose the user goes on at once', async () => {
  await renderApp(<LeaveGuard when={false} />)
  const navigate = vi.fn()
  guardNavigation(navigate, '/contratos', {})
  expect(navigate).toHaveBeenCalledWith('/contratos', {})
})

test('unsaved changes hold a navigation until the user agrees', async () => {
  await renderApp(<LeaveGuard when />)
  const navigate = vi.fn()
  act(() => guardNavigation(navigate, '/contratos', {}))
  expect(dialog()).not.toBeNull()
  expect(navigate).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Sair sem salvar' }))
  expect(navigate).toHaveBeenCalledWith('/contratos', {})
})

test('staying forgets where the user was going', async () => {
  await renderApp(<LeaveGuard when />)
  const navigate = vi.fn()
  act(() => guardNavigation(navigate, '/contratos', {}))
  fireEvent.click(screen.getByRole('button', { name: 'Voltar' }))
  expect(navigate).not.toHaveBeenCalled()
  expect(dialog()).toBeNull()
})

test('another query of the same page loses nothing', async () => {
  await renderApp(<LeaveGuard when />)
  const navigate = vi.fn()
  guardNavigation(navigate, `${window.location.pathname}?revisao=3`, {})
  expect(navigate).toHaveBeenCalledOnce()
})

test('Back is held, and the page keeps its URL', async () => {
  await renderApp(<LeaveGuard when />)
  const here = window.location.pathname
  act(() => {
    // The browser has already navigated when it fires.
    window.history.replaceState(null, '', '/clientes')
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
  expect(dialog()).not.toBeNull()
  expect(window.location.pathname).toBe(here)
})

test('a guard that is gone holds nothing', async () => {
  const { unmount } = await renderApp(<LeaveGuard when />)
  unmount()
  const navigate = vi.fn()
  guardNavigation(navigate, '/contratos', {})
  expect(navigate).toHaveBeenCalledOnce()
})
