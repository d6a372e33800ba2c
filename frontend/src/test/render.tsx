import { MantineProvider } from '@mantine/core'
import { type RenderResult, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { theme } from '@/app/theme'
import { startI18n } from '@/i18n'

/** Renders as the app does (theme, pt-BR texts) at a path in memory. */
export async function renderApp(ui: ReactNode, path = '/'): Promise<RenderResult & { history: string[] }> {
  await startI18n('pt-BR')
  const location = memoryLocation({ path, record: true })
  const result = render(
    <MantineProvider theme={theme} env="test">
      <Router hook={location.hook} searchHook={location.searchHook}>
        {ui}
      </Router>
    </MantineProvider>,
  )
  return { ...result, history: location.history }
}
