import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ada, noor } from './demo-people.ts'
import { openWindow, type Window } from './open-window.ts'
import { startLogin } from './people.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { waitUntilSettled } from './settled-page.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

// One journey on a phone of 390 px: a client books and moves, then the professional looks at the calendar.

let stack: SharedStack
let browser: Browser
let client: Window
let professional: Window

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
  client = await openWindow(browser, stack.origin, phone)
  professional = await openWindow(browser, stack.origin, phone)
})

afterAll(() => closeWindows(browser))
afterEach(({ task }) => screenshotFailure(task, { client, professional }))

/** How many of these can be pressed where they are: whole on the screen, and under nothing else. */
async function inReach(what: Locator): Promise<number> {
  return await what.evaluateAll((elements) => {
    const reached = elements.filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      if (top < 0 || bottom > innerHeight || right <= left) return false
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return element === hit || element.contains(hit)
    })
    return reached.length
  })
}

/** Fields that have the focus, and so have opened the keyboard of a phone. */
const keyboards = (page: Page): Promise<number> =>
  page.locator(':is(input:not([type=radio], [type=checkbox]), textarea, select):focus').count()

/** Style rules for a hovered element that apply on this screen. */
async function hoverRules(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const count = (rules: CSSRuleList, within: string): number =>
      [...rules].reduce((sum, rule) => {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return sum
        const selector = rule instanceof CSSStyleRule ? rule.selectorText : ''
        const inner = 'cssRules' in rule ? count(rule.cssRules as CSSRuleList, within + selector) : 0
        const own =
          rule instanceof CSSStyleRule && rule.style.length > 0 && (within + selector).includes(':hover')
        return sum + inner + (own ? 1 : 0)
      }, 0)
    return [...document.styleSheets].reduce((sum, sheet) => sum + count(sheet.cssRules, ''), 0)
  })
}

/** Texts of a range of times that are broken over two lines. */
async function brokenRanges(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const broken: string[] = []
    while (texts.nextNode()) {
      const node = texts.currentNode as Text
      for (const { 0: text, index } of node.data.matchAll(/\d\d?:\d\d\s?[–-]\s?\u2060?\s?\d\d?:\d\d/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + text.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) broken.push(text)
      }
    }
    return broken
  })
}

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

const times = (page: Page): Locator =>
  page.getByRole('region', { name: /^Free times on/ }).getByRole('button')

test('a client’s home begins with the next session and Book again, both in reach', async () => {
  const { page } = client
  await startLogin(page, stack.origin, noor)
  await page.goto('/my-sessions')
  await page.getByText(/^Next session, in/).waitFor()
  await waitUntilSettled(page)
  expect(await inReach(page.getByRole('link', { name: 'Details' }))).toBe(1)
  expect(await inReach(page.getByRole('link', { name: /^Book again/ }))).toBe(1)
  expect(await scrollsSideways(page)).toBe(false)
  expect(await brokenRanges(page)).toEqual([])
})

test('the next free times are in reach, and the strip of weeks goes on into the next month', async () => {
  const { page } = client
  await page.getByRole('link', { name: `Book with ${ada.name}` }).tap()
  await page.getByRole('link', { name: 'Choose a time for First conversation' }).tap()
  await times(page).first().waitFor()
  await waitUntilSettled(page)
  const calendar = page.getByRole('region', { name: 'Day', exact: true })
  const next = page.getByRole('region', { name: 'Next free times' }).getByRole('button')
  expect(await inReach(next)).toBe(5)
  expect(await calendar.locator('[data-date]').count()).toBeGreaterThanOrEqual(22)
  const days = calendar.locator('[data-date]')
  expect(await inReach(days)).toBeLessThanOrEqual(7)
  await page.getByRole('button', { name: 'Later weeks' }).tap()
  await expect.poll(() => inReach(days.first())).toBe(0)
  await expect.poll(() => inReach(days)).toBe(7)
  await page.getByRole('button', { name: 'Earlier weeks' }).tap()
  await expect.poll(() => inReach(days.first())).toBe(1)
  expect(await scrollsSideways(page)).toBe(false)
})

test('the times of a day are grouped, and come into reach when the day is chosen', async () => {
  const { page } = client
  const days = page
    .getByRole('region', { name: 'Day', exact: true })
    .locator('[data-date]:not([aria-disabled=true])')
  await days.nth(2).tap()
  await waitUntilSettled(page)
  const groups = page.getByRole('region', { name: /^Free times on/ }).getByRole('heading', { level: 3 })
  expect(await groups.allTextContents()).toEqual(['Morning', 'Afternoon'])
  expect(await inReach(times(page))).toBeGreaterThanOrEqual(6)
})

test('the one action of a booking is in reach wherever the page is, with no keyboard open', async () => {
  const { page } = client
  await times(page).nth(2).tap()
  await page.getByRole('heading', { name: 'Confirm your booking' }).waitFor()
  await waitUntilSettled(page)
  const book = page.getByRole('button', { name: 'Book session' })
  const reached: number[] = []
  for (const share of [0, 0.5, 1]) {
    await page.evaluate((to) => scrollTo(0, to * document.documentElement.scrollHeight), share)
    reached.push(await inReach(book))
  }
  expect(reached).toEqual([1, 1, 1])
  expect(await keyboards(page)).toBe(0)
  expect(await brokenRanges(page)).toEqual([])
  await book.tap()
  await page.getByRole('heading', { name: 'Session booked' }).waitFor()
  expect(await scrollsSideways(page)).toBe(false)
})

test('a touch leaves no hover behind', async () => {
  const wide = await openWindow(browser, stack.origin)
  await wide.page.goto('/sign-in')
  await wide.page.getByRole('textbox', { name: 'Email' }).waitFor()
  expect(await hoverRules(wide.page)).toBeGreaterThan(10)
  expect(await hoverRules(client.page)).toBe(0)
  expect(client.browserErrors).toEqual([])
})

test('the professional’s week is three columns on a phone and seven on a wide screen', async () => {
  const { page } = professional
  await startLogin(page, stack.origin, ada)
  await page.goto('/calendar?view=week')
  await page.getByRole('radio', { name: '3 days' }).waitFor({ state: 'attached' })
  const columns = page.locator('.hora-calendar [role=columnheader][data-date]')
  await expect.poll(() => columns.count()).toBe(3)
  await page.getByRole('button', { name: 'Next', exact: true }).tap()
  await expect.poll(() => columns.count()).toBe(3)
  await waitUntilSettled(page)
  expect(await scrollsSideways(page)).toBe(false)
  expect(await inReach(page.getByRole('button', { name: 'Book session' }))).toBe(1)
  await page.setViewportSize({ width: 1280, height: 860 })
  await expect.poll(() => columns.count()).toBe(7)
  await page.setViewportSize(phone.viewport)
})

test('a dialog opens without the keyboard, and its action is in reach', async () => {
  const { page } = professional
  await page.goto('/calendar?view=list')
  await page.getByRole('button', { name: 'Book session' }).tap()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await waitUntilSettled(page)
  expect(await keyboards(page)).toBe(0)
  expect(await inReach(dialog.getByRole('button', { name: 'Book session' }))).toBe(1)
  await page.goto('/clients')
  await page.getByRole('button', { name: 'Invite' }).tap()
  await dialog.waitFor()
  await waitUntilSettled(page)
  expect(await keyboards(page)).toBe(0)
})

test('long forms keep Save in reach', async () => {
  const { page } = professional
  for (const path of ['/settings', '/settings/practice', '/services/new']) {
    await page.goto(path)
    const save = page.locator('[data-action-bar] button[type=submit]')
    await save.waitFor()
    await waitUntilSettled(page)
    expect(await inReach(save), path).toBe(1)
  }
  expect(professional.browserErrors).toEqual([])
})
