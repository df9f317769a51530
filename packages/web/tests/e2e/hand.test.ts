import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countTaps } from './hand.ts'
import { openWindow } from './open-window.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { sharedStack } from './shared-stack.ts'

let browser: Browser

beforeAll(async () => {
  browser = await sharedBrowser()
})
afterAll(() => closeWindows(browser))

test('a press counts once, whether a hand, a key or a script makes it, and so does a page opened by its address', async () => {
  const { page } = await openWindow(browser, sharedStack().origin)
  const counter = await countTaps(page)
  await page.goto('/sign-in')
  const box = page.getByRole('textbox', { name: 'Email' })
  await box.click()
  expect(await counter.taps()).toBe(1)
  await page.keyboard.press('a')
  expect(await counter.taps()).toBe(2)
  await box.evaluate((element) => (element as HTMLElement).click())
  expect(await counter.taps()).toBe(3)
  expect(counter.loads()).toBe(1)
  await page.goto('/sign-up')
  await page.getByRole('checkbox').waitFor()
  expect(counter.loads()).toBe(2)
  expect(await counter.taps()).toBe(3)
})
