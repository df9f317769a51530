import type { Page } from 'playwright-core'

/** Goes there and waits until nothing is being fetched and nothing is a grey stand-in any more. */
export async function restingPage(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.getByRole('heading').first().waitFor({ state: 'attached' })
  await stillPage(page)
}

/**
 * Waits until the page has found its shape, also after the window got another size: FullCalendar hides what stands in
 * a day of the month until it has measured it, and for that while a list is there without anything in it.
 */
export async function stillPage(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await page.waitForFunction(() => {
    const entries = [...document.querySelectorAll('[role=listitem]')]
    const measured = entries.every((entry) => getComputedStyle(entry).visibility === 'visible')
    return measured && !document.querySelector('[aria-busy=true]')
  })
}
