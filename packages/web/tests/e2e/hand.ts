import type { Locator, Page } from 'playwright-core'

export type Hand = {
  /** Presses a button, a link or a checkbox. */
  press: (what: Locator) => Promise<void>
  /** Types into a field: one press, unless the page has already put the cursor there. */
  type: (field: Locator, text: string) => Promise<void>
  /** Something outside the page, such as opening a mail. */
  count: () => void
  taps: () => number
}

/** A practised hand that counts its presses. */
export function countingHand(): Hand {
  let taps = 0
  return {
    press: async (what) => {
      taps += 1
      await what.click()
    },
    type: async (field, text) => {
      await field.waitFor()
      if (!(await field.evaluate((element) => element === document.activeElement))) {
        taps += 1
        await field.click()
      }
      await field.page().keyboard.type(text)
    },
    count: () => {
      taps += 1
    },
    taps: () => taps,
  }
}

export type TapCounter = {
  /** Presses and keys since the start, as the page itself received them. */
  taps: () => Promise<number>
  /** How many documents were opened since the start. */
  loads: () => number
}

/**
 * Counts what the page receives: clicks by mouse, finger, keyboard or script, and keys. A journey
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

/** Drags an element down by its top, in steps, as a hand would. */
export async function dragDown(page: Page, what: Locator, pixels: number): Promise<void> {
  await what.hover({ position: { x: 30, y: 14 } })
  const box = await what.boundingBox()
  if (!box) throw new Error('The element to drag is not on the page')
  const [x, y] = [box.x + 30, box.y + 14]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + pixels / 2, { steps: 4 })
  await page.mouse.move(x, y + pixels, { steps: 4 })
  await page.mouse.up()
}
