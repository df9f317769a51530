import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { dragDown } from './hand.ts'
import { onboard } from './onboard.ts'
import { openWindow, type Window } from './open-window.ts'
import { joinByInvitation, openAccount, person } from './people.ts'
import { scaledTime } from './scaled-time.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

// One journey in order: each test continues where the previous one stopped.

const mara = person('Mara Lindqvist', 'mara')
const ben = person('Ben Okafor', 'ben')
const ines = person('Inês Prado', 'ines')
const service = 'Coaching hour'

/** The other side must show a change within a second, on an idle machine. */
const live = { timeout: scaledTime(1_000) }
const day = Temporal.Now.plainDateISO('Europe/Paris').add({ days: 4 })
const dayName = new RegExp(`\\b${day.day} ${day.toLocaleString('en-GB', { month: 'long' })}\\b`)

let stack: SharedStack
let browser: Browser
let professional: Window
let client: Window
let otherClient: Window
let firstLink: string

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
  professional = await openWindow(browser, stack.origin)
  // Always one hour behind Paris.
  client = await openWindow(browser, stack.origin, { timezoneId: 'Europe/Lisbon' })
  otherClient = await openWindow(browser, stack.origin)
})

afterAll(() => closeWindows(browser))

let hasFailed = false
beforeEach(() => {
  if (hasFailed) throw new Error('An earlier test of this journey failed')
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && !hasFailed)
    await screenshotFailure(task, { professional, client, otherClient })
  hasFailed ||= task.result?.state === 'fail'
})

/** Ben's session in Mara's calendar; a held one has a prefix before his name. */
const entry = (time = ''): Locator =>
  professional.page.getByRole('button', { name: new RegExp(`^Ben Okafor.*${time}`) })
const time = (page: Page, at: string): Locator =>
  page.getByRole('region', { name: dayName }).getByRole('button', { name: at })
const bell = (page: Page, count: number): Locator =>
  page.getByRole('button', { name: new RegExp(`^${count} new notification`) })

async function openTimes(page: Page): Promise<void> {
  await page.goto('/my-sessions')
  await page.getByRole('link', { name: mara.name }).first().click()
  await page.getByRole('link', { name: `Choose a time for ${service}` }).click()
  await chooseDay(page)
}

async function chooseDay(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Day', exact: true }).waitFor()
  await page.getByRole('button', { name: dayName }).click()
}

test('a professional signs up, confirms by mail, and has a calendar after the steps of onboarding', async () => {
  const { page } = professional
  await page.goto('/sign-up')
  await openAccount(page, stack, mara)
  firstLink = await onboard(page, service)
  expect(firstLink).toMatch(/\/i\/\S+$/)
})

test('a client joins by link, and the professional creates another link for the next client', async () => {
  await joinByInvitation(client.page, stack, ben, firstLink)
  const { page } = professional
  await bell(page, 1).waitFor(live)
  await page.goto('/clients')
  await page.getByText(ben.name).waitFor()
  await page.getByRole('button', { name: 'Invite' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('By link or code').click()
  await dialog.getByRole('button', { name: 'Create link' }).click()
  const link = await dialog.getByLabel('Link', { exact: true }).inputValue()
  await joinByInvitation(otherClient.page, stack, ines, link)
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('link', { name: ines.name }).waitFor()
})

test('a held and then booked time appears in the calendar, and leaves other clients’ pages, within a second', async () => {
  await professional.page.goto(`/calendar?view=day&date=${day}`)
  await openTimes(otherClient.page)
  await openTimes(client.page)
  await time(otherClient.page, '11:00').waitFor()
  await time(client.page, '10:00').click()
  await client.page.getByRole('heading', { name: 'Confirm your booking' }).waitFor()
  await time(otherClient.page, '11:00').waitFor({ state: 'detached', ...live })
  await professional.page.getByText('Held: Ben Okafor').waitFor(live)
  await client.page.getByLabel('Message to Mara Lindqvist').fill('I would like to begin with my plans.')
  await client.page.getByRole('button', { name: 'Book session' }).click()
  await client.page.getByRole('heading', { name: 'Session booked' }).waitFor()
  await entry('11:00').waitFor(live)
})

test('when a client moves the session, the calendar follows', async () => {
  const { page } = client
  await page.getByRole('link', { name: 'My sessions' }).last().click()
  await page.getByRole('link', { name: 'Details' }).click()
  await page.getByRole('link', { name: 'Move session' }).click()
  await chooseDay(page)
  await time(page, '12:00').click()
  await page.getByRole('button', { name: 'Move session' }).click()
  await page.getByRole('link', { name: 'Move session' }).waitFor()
  await entry('13:00').waitFor(live)
  await time(otherClient.page, '11:00').waitFor(live)
  await time(otherClient.page, '13:00').waitFor({ state: 'detached', ...live })
})

test('when the professional moves it with the keyboard alone, the client sees it', async () => {
  const { page } = professional
  await entry().focus()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog', { name: service })
  await drawer.getByRole('button', { name: 'Move session' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Move session' })
  await dialog.getByLabel('Starts at').fill('15:00')
  await dialog.getByLabel('Starts at').press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  await client.page.getByText('14:00').first().waitFor(live)
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'hidden' })
  await entry('15:00').waitFor()
})

test('when the professional drags it and undoes that, the client sees both', async () => {
  const { page } = professional
  await dragDown(page, entry('15:00'), 48)
  await entry('16:00').waitFor()
  await client.page.getByText('15:00').first().waitFor(live)
  await page
    .getByRole('dialog', { name: /^Moved to.*16:00/ })
    .getByRole('button', { name: 'Undo' })
    .click()
  await entry('15:00').waitFor()
  await client.page.getByText('14:00').first().waitFor(live)
})

test('when the professional cancels, everyone sees it', async () => {
  const { page } = professional
  await entry().click()
  await page.getByRole('dialog', { name: service }).getByRole('button', { name: 'Cancel session' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel session' }).click()
  await client.page.getByText('Cancelled').first().waitFor(live)
  await time(otherClient.page, '15:00').waitFor(live)
  await page.getByRole('dialog', { name: service }).getByText('Cancelled', { exact: true }).waitFor(live)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Today' }).waitFor()
  await entry().waitFor({ state: 'hidden' })
})

test('each side was notified of what the other did', async () => {
  await bell(professional.page, 3).waitFor()
  await bell(client.page, 1).waitFor()
  await client.page.getByRole('button', { name: /new notification/ }).click()
  await client.page.getByRole('link', { name: /Mara Lindqvist cancelled a session/ }).waitFor()
  await stack.mail(ben.email, /cancel/i)
})

test('no browser reported an error', () => {
  for (const { browserErrors } of [professional, client, otherClient]) expect(browserErrors).toEqual([])
})
