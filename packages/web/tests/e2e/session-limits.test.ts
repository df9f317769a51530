import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { onboard } from './onboard.ts'
import { openWindow, type Window } from './open-window.ts'
import { joinByInvitation, openAccount, person } from './people.ts'
import { scaledTime } from './scaled-time.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

// One journey in order: each test continues where the previous one stopped.

const mira = person('Mira Lang', 'mira.limits')
const oskar = person('Oskar Holm', 'oskar.limits')
const service = 'Piano lesson'

/** Other screens must show a change within a second, on an idle machine. */
const live = { timeout: scaledTime(1_000) }
const day = Temporal.Now.plainDateISO('Europe/Paris').add({ days: 4 })
const dayName = new RegExp(`\\b${day.day} ${day.toLocaleString('en-GB', { month: 'long' })}\\b`)

let stack: SharedStack
let browser: Browser
let professional: Window
let client: Window

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
  professional = await openWindow(browser, stack.origin)
  client = await openWindow(browser, stack.origin)
})

afterAll(() => closeWindows(browser))

let hasFailed = false
beforeEach(() => {
  if (hasFailed) throw new Error('An earlier test of this journey failed')
})
afterEach(async ({ task }) => {
  const fails = task.result?.state === 'fail'
  if (fails && !hasFailed) await screenshotFailure(task, { professional, client })
  hasFailed ||= fails
})

const timesOf = (page: Page): Locator => page.getByRole('region', { name: dayName }).getByRole('button')
const perDay = (page: Page): Locator => page.getByRole('textbox', { name: /^Most sessions a day/ })

async function openTimes(page: Page): Promise<void> {
  await page.goto('/my-sessions')
  await page.getByRole('link', { name: mira.name }).first().click()
  await page.getByRole('link', { name: `Choose a time for ${service}` }).click()
  await page.getByRole('region', { name: 'Day', exact: true }).waitFor()
  const button = page.getByRole('button', { name: dayName })
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'Next month' }).click()
  await button.click()
  await timesOf(page).first().waitFor()
}

async function book(page: Page): Promise<void> {
  await openTimes(page)
  await timesOf(page).first().click()
  await page.getByRole('button', { name: 'Book session' }).click()
  await page.getByRole('heading', { name: 'Session booked' }).waitFor()
}

test('a professional limits the sessions of a day, and another window of theirs shows it', async () => {
  const { page, context } = professional
  await page.goto('/sign-up')
  await openAccount(page, stack, mira)
  await joinByInvitation(client.page, stack, oskar, await onboard(page, service))
  const other = await context.newPage()
  await other.goto('/availability?view=limits')
  await perDay(other).waitFor()
  await page.goto('/availability')
  await page.getByRole('tab', { name: 'Limits' }).click()
  await perDay(page).fill('2')
  await page.getByRole('button', { name: 'Save limits' }).click()
  await page.getByText('Limits saved').first().waitFor()
  await expect.poll(() => perDay(other).inputValue(), live).toBe('2')
  await other.close()
})

test('a client books two sessions of a day, and a page left open says truly that the day is full', async () => {
  const late = await client.context.newPage()
  // What happens elsewhere does not reach this page.
  await late.routeWebSocket('**/graphql', () => undefined)
  await book(client.page)
  await openTimes(late)
  await book(client.page)
  await timesOf(late).last().click()
  const alert = late.getByRole('alert')
  await alert.getByText(/can’t be booked any more on this day/).waitFor()
  expect(await alert.getByRole('listitem').count()).toBeGreaterThan(0)
  await late.close()
})

test('the day has no times any more, and the professional raises the limit for an open page', async () => {
  const { page } = client
  await page.goto('/my-sessions')
  await page.getByRole('link', { name: mira.name }).first().click()
  await page.getByRole('link', { name: `Choose a time for ${service}` }).click()
  await page.getByRole('region', { name: 'Day', exact: true }).waitFor()
  expect(await timesOf(page).count()).toBe(0)
  await perDay(professional.page).fill('')
  await professional.page.getByRole('button', { name: 'Save limits' }).click()
  await professional.page.getByRole('button', { name: 'Save limits' }).waitFor({ state: 'detached' })
  const button = page.getByRole('button', { name: dayName })
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'Next month' }).click()
  await expect.poll(() => button.isEnabled(), live).toBe(true)
  await button.click()
  await timesOf(page).first().waitFor()
})

test('no browser reported an error', () => {
  for (const { browserErrors } of [professional, client]) expect(browserErrors).toEqual([])
})
