import type { Page } from 'playwright-core'

/** Goes there and waits until nothing is being fetched and nothing is a grey stand-in any more. */
export async function restingPage(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.getByRole('heading').first().waitFor({ state: 'attached' })
  await stillPage(page)
}

/**
 * Waits until the page has found its shape, also after the window got another size: FullCalendar hides what stands in
 * a day of the month until it has measured it, some frames later, and more of them where the machine is busy.
 */
export async function stillPage(page: Page): Promise<void> {
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
  await page.evaluate(async () => {
    let before = ''
    for (let same = 0; same < 3; ) {
      await new Promise((next) => requestAnimationFrame(next))
      const now = document.body.innerHTML
      same = now === before ? same + 1 : 0
      before = now
    }
  })
}
