import type { Page } from 'playwright-core'

/** A person's hand on mouse and keyboard, which counts what it does. */
export type Hand = {
  /** Counts from here. */
  start: () => void
  clickAt: (point: { x: number; y: number }) => Promise<void>
  type: (text: string) => Promise<void>
  press: (key: string) => Promise<void>
  counts: () => { clicks: number; keys: number }
}

export function countedHand(page: Page): Hand {
  let [clicks, keys] = [0, 0]
  return {
    start: () => {
      clicks = 0
      keys = 0
    },
    clickAt: async ({ x, y }) => {
      clicks += 1
      await page.mouse.click(x, y)
    },
    type: async (text) => {
      keys += text.length
      await page.keyboard.type(text)
    },
    press: async (key) => {
      keys += 1
      await page.keyboard.press(key)
    },
    counts: () => ({ clicks, keys }),
  }
}
