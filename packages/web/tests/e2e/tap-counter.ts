import type { Page } from 'playwright-core'

export type TapCounter = {
  /** Presses and keys since the start, as the page itself received them. */
  taps: () => Promise<number>
  /** How many documents were opened since the start. */
  loads: () => number
}

/**
 * Counts what the page receives, whoever causes it: clicks by mouse, finger, keyboard or script, and keys. A journey
 * therefore cannot leave out a press, and a page that is opened by its address is a load. Call it before the first
 * page is opened; it counts through all pages after that.
 */
export async function countTaps(page: Page): Promise<TapCounter> {
  let [taps, loads] = [0, 0]
  await page.exposeFunction('horaTapped', () => {
    taps += 1
  })
  await page.addInitScript(() => {
    const tapped = () => (window as unknown as { horaTapped: () => void }).horaTapped()
    for (const kind of ['click', 'keydown']) addEventListener(kind, tapped, { capture: true })
  })
  page.on('domcontentloaded', () => {
    loads += 1
  })
  return {
    // A round trip to the page: events before it have arrived.
    taps: async () => {
      await page.evaluate(() => undefined)
      return taps
    },
    loads: () => loads,
  }
}
