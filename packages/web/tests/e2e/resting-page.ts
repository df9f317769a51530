import type { Page } from 'playwright-core'

/** Goes there and waits until nothing is being fetched and nothing is a grey stand-in any more. */
export async function restingPage(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.getByRole('heading').first().waitFor({ state: 'attached' })
}
