import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Runs axe over the page as it stands, in light and in dark. The scheme must be the system's, as it is by default. A page
 * that takes its scheme when it is loaded is loaded again for each; `reloaded` waits until it is there.
 */
export async function expectAccessible(page: Page, reloaded?: () => Promise<void>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    if (reloaded) {
      await page.reload()
      await reloaded()
    } else {
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    }
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n  ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('\n  ')}`,
    )
    expect(found, `axe, ${colorScheme}`).toEqual([])
  }
}
