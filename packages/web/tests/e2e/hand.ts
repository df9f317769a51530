import type { Locator } from 'playwright-core'

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
