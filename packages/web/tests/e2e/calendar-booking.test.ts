import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { countedHand, type Hand } from './counted-hand.ts'
import { ada } from './demo-people.ts'
import { openWindow, type Window } from './open-window.ts'
import { startLogin } from './people.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { sharedStack } from './shared-stack.ts'

let browser: Browser
let professional: Window
let page: Page
let hand: Hand

/** A Tuesday with open hours and no sessions, which no other journey uses. */
const today = Temporal.Now.plainDateISO('Europe/Paris')
const tuesday = today.add({ days: 23 - today.dayOfWeek })

beforeAll(async () => {
  browser = await sharedBrowser()
  const { origin } = sharedStack()
  professional = await openWindow(browser, origin)
  page = professional.page
  hand = countedHand(page)
  await startLogin(page, origin, ada)
})

afterAll(() => closeWindows(browser))

afterEach(({ task }) => screenshotFailure(task, { professional }))

const panel = () => page.getByRole('dialog').filter({ has: page.getByLabel('Service') })
const entry = (name: string) => page.locator('.hora-calendar').getByRole('button', { name })
const hasFocus = (what: Locator) => what.evaluate((element) => element === document.activeElement)

async function openDay(date: Temporal.PlainDate): Promise<void> {
  await page.goto(`/calendar?view=day&date=${date}`)
  await page.locator(`[role=cell][data-date="${date}"]`).last().waitFor()
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0)
}

/** The point of a time in the grid of a day. */
async function pointOf(date: Temporal.PlainDate, time: string): Promise<{ x: number; y: number }> {
  const lane = await page.locator(`[role=cell][data-date="${date}"]`).last().boundingBox()
  if (!lane) throw new Error('The day is not on the page')
  const { hour, minute } = Temporal.PlainTime.from(time)
  return { x: lane.x + 120, y: lane.y + (lane.height * (hour * 60 + minute + 3)) / 1440 }
}

test('a booking at the slot takes one click, four letters and two Enters, and undo takes it back', async () => {
  await openDay(tuesday)
  hand.start()
  await hand.clickAt(await pointOf(tuesday, '10:00'))
  const client = panel().getByRole('combobox', { name: 'Client' })
  await expect.poll(() => hasFocus(client)).toBe(true)
  await hand.type('noor')
  await page.getByRole('option', { name: 'Noor Haddad' }).waitFor()
  await hand.press('Enter')
  await hand.press('Enter')
  await page.getByText(/^Booked for/).waitFor()
  expect(hand.counts()).toEqual({ clicks: 1, keys: 6 })
  await entry('Noor Haddad').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Booking undone').waitFor()
  await expect.poll(() => entry('Noor Haddad').count()).toBe(0)
})

test('a time that meets a session says whose, and a free time close by is chosen, not booked', async () => {
  await openDay(tuesday)
  await bookAt('14:00', 'emil')
  await page.mouse.click(...xy(await pointOf(tuesday, '13:15')))
  await panel().getByLabel('Service').selectOption({ label: 'Voice coaching · 1 hour' })
  await panel()
    .getByText(/^Emil Nyström has a session then/)
    .waitFor()
  await panel().getByRole('combobox', { name: 'Client' }).pressSequentially('noor')
  await page.getByRole('option', { name: 'Noor Haddad' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await panel().getByText('Free times close by').waitFor()
  const before = await panel().getByRole('heading').textContent()
  await panel().getByRole('listitem').getByRole('button').first().click()
  await expect.poll(() => panel().getByRole('heading').textContent()).not.toBe(before)
  expect(await hasFocus(panel().getByRole('button', { name: /^Book/ }))).toBe(true)
  expect(await entry('Noor Haddad').count()).toBe(0)
  await page.keyboard.press('Escape')
})

test('outside the open hours the slot says so before it is booked, and the session is named and opens', async () => {
  await openDay(tuesday)
  await page.mouse.click(...xy(await pointOf(tuesday, '20:00')))
  await panel().getByText('It’s outside your open hours.').waitFor()
  await panel().getByRole('button', { name: 'Book anyway' }).waitFor()
  await page.keyboard.press('Escape')
  await page.mouse.click(...xy(await pointOf(tuesday, '13:15')))
  await panel().getByLabel('Service').selectOption({ label: 'Voice coaching · 1 hour' })
  await panel().getByRole('button', { name: 'View session' }).click()
  const drawer = page.getByRole('dialog', { name: 'Voice coaching' })
  await drawer.getByText('Emil Nyström').first().waitFor()
  await drawer.getByRole('button', { name: 'Cancel session' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel session' }).click()
  await page.getByText('Session cancelled').waitFor()
  expect(professional.browserErrors).toEqual([])
})

const xy = ({ x, y }: { x: number; y: number }): [number, number] => [x, y]

async function bookAt(time: string, name: string): Promise<void> {
  await page.mouse.click(...xy(await pointOf(tuesday, time)))
  await panel().getByLabel('Service').selectOption({ label: 'Voice coaching · 1 hour' })
  await panel().getByRole('combobox', { name: 'Client' }).pressSequentially(name)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByText(/^Booked for/).waitFor()
}
