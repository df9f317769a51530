import type { Page } from 'playwright-core'

/** Opens a path, and waits until nothing is loading and no skeleton is left. */
export async function openSettledPage(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.getByRole('heading').first().waitFor({ state: 'attached' })
  await waitUntilSettled(page)
}

/**
 * Waits until the layout of the page is final, also after the window was resized. FullCalendar hides the entries of a
 * day in the month until it has measured them, which takes some frames, and more on a busy machine.
 */
export async function waitUntilSettled(page: Page): Promise<void> {
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
