import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ada, noor } from './demo-people.ts'
import { openWindow, type Window } from './open-window.ts'
import { startLogin } from './people.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

let stack: SharedStack
let browser: Browser
let client: Window
let professional: Window

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
  client = await openWindow(browser, stack.origin)
  professional = await openWindow(browser, stack.origin)
})

afterAll(() => closeWindows(browser))

afterEach(({ task }) => screenshotFailure(task, { client, professional }))

const hasFocus = (what: Locator) => what.evaluate((element) => element === document.activeElement)

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, what: Locator): Promise<void> {
  await what.waitFor()
  for (let presses = 0; presses < 60; presses += 1) {
    if (await hasFocus(what)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${what}`)
}

async function press(page: Page, what: Locator): Promise<void> {
  await tabTo(page, what)
  await page.keyboard.press('Enter')
}

test('a client signs in, chooses a day with the arrow keys and books without a mouse', async () => {
  const { page, browserErrors } = client
  await page.goto('/sign-in')
  await tabTo(page, page.getByRole('textbox', { name: 'Email' }))
  await page.keyboard.type(noor.email)
  await tabTo(page, page.getByLabel('Password', { exact: true }))
  await page.keyboard.type(noor.password)
  await page.keyboard.press('Enter')
  await press(page, page.getByRole('link', { name: new RegExp(`^${ada.name}`) }).first())
  await press(page, page.getByRole('link', { name: 'Choose a time for First conversation' }))
  await tabTo(page, page.getByRole('region', { name: 'Day', exact: true }).locator('button[tabindex="0"]'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const times = page.getByRole('region', { name: /^Free times on/ })
  await press(page, times.getByRole('button').first())
  await page.getByRole('heading', { name: 'Confirm your booking' }).waitFor()
  await press(page, page.getByRole('button', { name: 'Book session' }))
  const booked = page.getByRole('heading', { name: 'Session booked' })
  await booked.waitFor()
  expect(await hasFocus(booked)).toBe(true)
  expect(browserErrors).toEqual([])
})

test('Escape closes each dialog and returns the focus to its trigger', async () => {
  const { page, browserErrors } = professional
  await startLogin(page, stack.origin, ada)
  await page.goto('/calendar?view=list')
  const entry = page.getByRole('button', { name: 'Jonas Weber' }).first()
  await press(page, entry)
  const drawer = page.getByRole('dialog', { name: 'Voice coaching' })
  await drawer.waitFor()
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'detached' })
  await expect.poll(() => hasFocus(entry)).toBe(true)

  await page.goto('/clients')
  const invite = page.getByRole('button', { name: 'Invite' })
  await press(page, invite)
  const dialog = page.getByRole('dialog', { name: 'Invite a client' })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => hasFocus(invite)).toBe(true)
  expect(browserErrors).toEqual([])
})
