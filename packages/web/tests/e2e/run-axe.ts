import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { waitUntilSettled } from './settled-page.ts'

/**
 * The findings of axe on the open page, by all rules or by the named ones. Its source is half a megabyte, and the builder
 * loads it twice in each run, so a page that already has it does not get it again.
 */
export async function runAxe(page: Page, rules?: readonly string[]) {
  const isLoaded = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isLoaded ? { axeSource: ';' } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze()
  return violations
}

/** The rule and the first element of each finding, once the layout of the page is final. */
export async function axeFindings(page: Page) {
  await waitUntilSettled(page)
  return (await runAxe(page)).map(({ id, nodes }) => [id, nodes[0]?.html])
}
