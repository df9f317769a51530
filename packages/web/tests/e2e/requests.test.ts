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

const ines = person('Inès Maurel', 'ines.requests')
const otto = person('Otto Brandt', 'otto.requests')
const service = 'Home lesson'

/** Other screens must show a change within a second, on an idle machine. */
const live = { timeout: scaledTime(1_000) }

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

const requests = (): Locator => professional.page.getByRole('heading', { name: /to answer$/ })
const firstRequest = (): Locator =>
  professional.page.getByRole('link', { name: new RegExp(`^${otto.name}, `) })

/** The client asks for the first free time, with a message. */
async function ask(page: Page, message: string): Promise<void> {
  await page.goto('/my-sessions')
  await page.getByRole('link', { name: ines.name }).first().click()
  await page.getByRole('link', { name: `Choose a time for ${service}` }).click()
  await page
    .getByRole('region')
    .getByRole('button', { name: /^\d{1,2}:\d{2}/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Ask for this time' }).waitFor()
  await page.getByLabel(`Message to ${ines.name}`).fill(message)
  await page.getByRole('button', { name: 'Ask for this time' }).click()
  await page.getByRole('heading', { name: 'Request sent' }).waitFor()
}

test('a professional turns approval on for a service, and a client joins by link', async () => {
  const { page } = professional
  await page.goto('/sign-up')
  await openAccount(page, stack, ines)
  const link = await onboard(page, service)
  await page.goto('/services')
  await page.getByRole('link', { name: service }).click()
  await page.getByLabel('Ask me before a session is booked').check()
  await page.getByLabel('You answer within').selectOption('24')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText(`“${service}” saved`).waitFor()
  await joinByInvitation(client.page, stack, otto, link)
})

test('the client asks for a time, and the open calendar of the professional lists it at once', async () => {
  await professional.page.goto('/calendar?view=list')
  await professional.page.getByRole('heading', { level: 1 }).waitFor()
  await ask(client.page, 'Could we meet at my place?')
  await requests().waitFor(live)
  await professional.page.getByText('Requested').first().waitFor(live)
  await client.page.getByRole('link', { name: 'Open the request' }).click()
  await client.page.getByText('You asked for this time').waitFor()
})

test('the professional declines it with a message and other times, and the client reads it live', async () => {
  const { page } = professional
  await firstRequest().click()
  await page.getByText(`${otto.name} asks for this time`).waitFor()
  expect(await page.getByText('Could we meet at my place?').count()).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Decline' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Decline this request?' })
  await dialog.getByLabel(`Message to ${otto.name}`).fill('That day is full of travel.')
  await dialog.getByRole('checkbox').nth(1).check()
  await dialog.getByRole('checkbox').nth(2).check()
  await dialog.getByRole('button', { name: 'Decline request' }).click()
  await page.getByText('Declined').first().waitFor()
  await client.page.getByText(`${ines.name} declined your request`).waitFor(live)
  await client.page.getByText('That day is full of travel.').first().waitFor(live)
  await client.page
    .getByRole('button', { name: /^Book / })
    .nth(1)
    .waitFor(live)
})

test('the client books a suggested time with one press, without a second approval', async () => {
  const { page } = client
  await professional.page.goto('/calendar?view=list')
  await page
    .getByRole('button', { name: /^Book / })
    .first()
    .click()
  await page.getByText('Booked', { exact: true }).waitFor()
  await professional.page.getByRole('button', { name: otto.name }).first().waitFor(live)
  expect(await requests().count()).toBe(0)
})

test('the client asks again, the professional approves it, and the client sees it booked live', async () => {
  await ask(client.page, 'One more, please.')
  await client.page.getByRole('link', { name: 'Open the request' }).click()
  await requests().waitFor(live)
  await firstRequest().click()
  await professional.page.getByRole('button', { name: 'Approve' }).click()
  await client.page.getByText('Booked', { exact: true }).waitFor(live)
  await client.page.getByRole('button', { name: 'Cancel session' }).waitFor(live)
})

test('the client withdraws a third request, and it leaves the calendar of the professional', async () => {
  await professional.page.goto('/calendar?view=list')
  await ask(client.page, 'Perhaps.')
  await requests().waitFor(live)
  await client.page.getByRole('link', { name: 'Open the request' }).click()
  await client.page.getByRole('button', { name: 'Withdraw request' }).click()
  await client.page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw request' }).click()
  await client.page.getByText('Withdrawn', { exact: true }).waitFor()
  await requests().waitFor({ state: 'hidden', ...live })
})

test('no browser reported an error', () => {
  for (const { browserErrors } of [professional, client]) expect(browserErrors).toEqual([])
})
