import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { newInvitationLink } from './new-invitation-link.ts'
import { onboard } from './onboard.ts'
import { openWindow, type Window } from './open-window.ts'
import { joinByInvitation, openAccount, person } from './people.ts'
import { scaledTime } from './scaled-time.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'

// One journey in order: each test continues where the previous one stopped.

const lena = person('Lena Falk', 'lena.groups')
const amos = person('Amos Reed', 'amos.groups')
const bela = person('Béla Kovács', 'bela.groups')
const cora = person('Cora Lund', 'cora.groups')
const service = 'Evening choir'

/** Other screens must show a change within a second, on an idle machine. */
const live = { timeout: scaledTime(1_000) }
const day = Temporal.Now.plainDateISO('Europe/Paris').add({ days: 4 })
const dayName = new RegExp(`\\b${day.day} ${day.toLocaleString('en-GB', { month: 'long' })}\\b`)

let stack: SharedStack
let browser: Browser
let professional: Window
let first: Window
let second: Window
let third: Window
/** Everything that the first client's browser received. */
let received = ''

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
  professional = await openWindow(browser, stack.origin)
  first = await openWindow(browser, stack.origin)
  second = await openWindow(browser, stack.origin)
  third = await openWindow(browser, stack.origin)
  first.context.on('response', async (response) => {
    if (response.url().includes('/graphql')) received += await response.text().catch(() => '')
  })
  first.page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      received += String(payload)
    }),
  )
})

afterAll(() => closeWindows(browser))

let hasFailed = false
beforeEach(() => {
  if (hasFailed) throw new Error('An earlier test of this journey failed')
})
afterEach(async ({ task }) => {
  const fails = task.result?.state === 'fail'
  if (fails && !hasFailed) await screenshotFailure(task, { professional, first, second, third })
  hasFailed ||= fails
})

/** The time of the group on a client's page. */
const time = (page: Page, left: string): Locator =>
  page.getByRole('region', { name: dayName }).getByRole('button', { name: new RegExp(`19:00, ${left}`) })
const row = (): Locator => professional.page.getByRole('listitem').filter({ hasText: service })

async function openTimes(page: Page): Promise<void> {
  await page.goto('/my-sessions')
  await page.getByRole('link', { name: lena.name }).first().click()
  await page.getByRole('link', { name: `Choose a time for ${service}` }).click()
  await page.getByRole('region', { name: 'Day', exact: true }).waitFor()
  await page.getByRole('button', { name: dayName }).click()
}

async function book(page: Page, left: string): Promise<void> {
  await time(page, left).click()
  await page.getByRole('button', { name: 'Book session' }).click()
  await page.getByRole('heading', { name: 'Session booked' }).waitFor()
}

test('a professional makes a service for groups, and three clients join by link', async () => {
  const { page } = professional
  await page.goto('/sign-up')
  await openAccount(page, stack, lena)
  const firstLink = await onboard(page, service)
  await page.goto('/services')
  await page.getByRole('link', { name: service }).click()
  await page.getByLabel('People in one session').fill('2')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('up to 2 people').first().waitFor()
  await joinByInvitation(first.page, stack, amos, firstLink)
  await joinByInvitation(second.page, stack, bela, await newInvitationLink(page))
  await joinByInvitation(third.page, stack, cora, await newInvitationLink(page))
})

test('the professional schedules a session with nobody in it, outside the open hours', async () => {
  const { page } = professional
  await page.goto(`/calendar?view=list&date=${day}`)
  await page.getByRole('button', { name: 'Book session' }).click()
  const dialog = page.getByRole('dialog', { name: 'Schedule a session' })
  await dialog.getByLabel('Date').fill(day.toLocaleString('en-GB'))
  await dialog.getByLabel('Starts at').fill('19:00')
  await dialog.getByRole('button', { name: 'Schedule session' }).click()
  await dialog.getByRole('button', { name: 'Schedule anyway' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await row().getByText('0 of 2 places taken').waitFor()
})

test('two clients join, and every open screen counts the places', async () => {
  await openTimes(first.page)
  await openTimes(second.page)
  await book(first.page, '2 places left')
  await time(second.page, '1 place left').waitFor(live)
  await row().getByText('1 of 2 places taken').waitFor(live)
})

test('a third client who is late sees that it is full, with the times nearby', async () => {
  const late = await third.context.newPage()
  // What others do does not reach this page.
  await late.routeWebSocket('**/graphql', () => undefined)
  await openTimes(late)
  await time(late, '1 place left').waitFor()
  await book(second.page, '1 place left')
  await row().getByText('2 of 2 places taken').waitFor(live)
  await time(late, '1 place left').click()
  const alert = late.getByRole('alert')
  await alert.getByText(/is full: all places are taken/).waitFor()
  expect(await alert.getByRole('listitem').count()).toBeGreaterThan(0)
  await late.close()
})

test('the first client leaves, and the place is free again on the open page of the third', async () => {
  await openTimes(third.page)
  await third.page.getByRole('region', { name: dayName }).getByRole('button').first().waitFor()
  expect(await time(third.page, '').count()).toBe(0)
  const { page } = first
  await page.goto('/my-sessions')
  await page.getByRole('link', { name: 'Details' }).click()
  await page.getByRole('button', { name: 'Cancel my place' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel my place' }).click()
  await time(third.page, '1 place left').waitFor(live)
  await row().getByText('1 of 2 places taken').waitFor(live)
  await book(third.page, '1 place left')
})

test('the professional sees who is in it, and raises the number of places for the first client', async () => {
  await openTimes(first.page)
  const { page } = professional
  await row().getByRole('button', { name: service }).click()
  const panel = page.getByRole('dialog', { name: service })
  await panel.getByText('2 of 2 places').waitFor()
  for (const { name } of [bela, cora]) await panel.getByRole('link', { name }).waitFor()
  await panel.getByText(`${amos.name} left`).waitFor()
  await panel.getByRole('button', { name: 'Change places' }).click()
  const dialog = page.getByRole('dialog', { name: 'Change the number of places' })
  await dialog.getByLabel('Places', { exact: true }).fill('1')
  await dialog.getByRole('button', { name: 'Change places' }).click()
  await dialog.getByText(/^More people than that have a place/).waitFor()
  await dialog.getByLabel('Places', { exact: true }).fill('3')
  await dialog.getByRole('button', { name: 'Change places' }).click()
  await panel.getByText('2 of 3 places').waitFor()
  await time(first.page, '1 place left').waitFor(live)
})

test('the first client received nothing about the others', async () => {
  await first.page.goto('/my-sessions?past=true')
  await first.page.getByRole('heading', { level: 1, name: 'My sessions' }).waitFor()
  expect(received).toContain(lena.name)
  for (const { name, email } of [bela, cora]) {
    expect(received).not.toContain(name)
    expect(received).not.toContain(email)
  }
})

test('no browser reported an error', () => {
  for (const { browserErrors } of [professional, first, second, third]) expect(browserErrors).toEqual([])
})
