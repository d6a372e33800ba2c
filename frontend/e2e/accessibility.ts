import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The rules that the colour scheme can break; the rest is the same document, and looked at once. */
const colourRules = ['color-contrast', 'link-in-text-block']

/**
 * Runs axe over the page as it stands, in light and in dark. The scheme must be the system's, as it is by default. A page
 * that takes its scheme when it is loaded is loaded again for each; `reloaded` waits until it has loaded.
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
    // The app has no frames of other origins, so axe needs no second tab to put its findings together.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    if (colorScheme === 'dark' && !reloaded) axe.withRules(colourRules)
    const { violations } = await axe.analyze()
    const found = violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n  ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('\n  ')}`,
    )
    expect(found, `axe, ${colorScheme}`).toEqual([])
  }
}
