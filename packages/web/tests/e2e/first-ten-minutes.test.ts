import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ada } from './demo-people.ts'
import { countingHand, countTaps } from './hand.ts'
import { newInvitationLink } from './new-invitation-link.ts'
import { openWindow, type Window } from './open-window.ts'
import { startLogin } from './people.ts'
import { axeFindings } from './run-axe.ts'
import { scaledTime } from './scaled-time.ts'
import { screenshotFailure } from './screenshot-failure.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'
import { type SharedStack, sharedStack } from './shared-stack.ts'
import { until } from './until.ts'

// One journey in order: a new professional, a new client at 390 px, and the same client when they return.

let stack: SharedStack
let browser: Browser
let professional: Window
let client: Window
let link = ''

const phone = { viewport: { width: 390, height: 844 } }
const unique = Temporal.Now.instant().epochMilliseconds.toString(36)
const pro = { name: 'Paula Brandt', email: `paula-${unique}@example.org` }
const nora = { name: 'Nora Field', email: `nora-${unique}@example.org` }

beforeAll(async () => {
  stack = sharedStack()
  browser = await sharedBrowser()
  professional = await openWindow(browser, stack.origin)
  await professional.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  client = await openWindow(browser, stack.origin, phone)
})

afterAll(() => closeWindows(browser))
afterEach(({ task }) => screenshotFailure(task, { professional, client }))

const button = (page: Page, name: string) => page.getByRole('button', { name })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })

test('a new account has a copied link after at most 10 taps and 60 seconds', async () => {
  const { page, browserErrors } = professional
  const hand = countingHand()
  await page.goto('/sign-up')
  await page.getByRole('checkbox').waitFor()
  const started = performance.now()
  await hand.type(page.getByLabel('Name'), pro.name)
  await hand.type(page.getByLabel('Email'), pro.email)
  await hand.press(page.getByRole('checkbox'))
  await hand.press(button(page, 'Create account'))
  await heading(page, 'Check your inbox').waitFor()
  const mailed = await stack.mailLink(pro.email, '/confirm-email')
  hand.count()
  await page.goto(mailed)
  await hand.type(page.getByLabel('What you do'), 'Voice coach')
  await hand.press(button(page, 'Continue'))
  await heading(page, 'What can people book?').waitFor()
  await hand.type(page.getByLabel('Name'), 'Voice lesson')
  await hand.type(page.getByLabel('Price'), '60')
  await hand.press(button(page, 'Continue'))
  await heading(page, 'When are you open?').waitFor()
  await hand.press(button(page, 'Continue'))
  await hand.press(button(page, 'Copy invitation link'))
  await page.getByText('Link copied. Paste it in a message.').waitFor()
  expect(hand.taps()).toBeLessThanOrEqual(10)
  expect(performance.now() - started).toBeLessThan(scaledTime(60_000))
  link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/i\/[\w-]{43}$/)
  expect(await axeFindings(page)).toEqual([])
  expect(browserErrors).toEqual([])
})

test('the first calendar shows what is next, ticks it off, and lists the invitation that waits', async () => {
  const { page, browserErrors } = professional
  await button(page, 'Open your calendar').click()
  const next = page.getByRole('region', { name: 'What’s next' })
  await next.getByText('3 of 4 done').waitFor()
  await next.getByText('1 invitation is waiting for an answer').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await next.getByRole('link', { name: 'See your page as clients see it' }).click()
  await heading(page, pro.name).waitFor()
  await page.goBack()
  await next.getByText('4 of 4 done').waitFor()
  expect(browserErrors).toEqual([])
})

test('a new client is booked after at most 8 taps from the link, without a password', async () => {
  const { page, browserErrors } = client
  const hand = countingHand()
  await page.goto(link)
  await page.getByText(pro.name).first().waitFor()
  await hand.type(page.getByRole('textbox', { name: 'Name' }), nora.name)
  await hand.type(page.getByRole('textbox', { name: 'Email' }).filter({ visible: true }), nora.email)
  await hand.press(page.getByRole('checkbox', { name: /^I am 16 or older\./ }))
  await hand.press(button(page, 'Accept'))
  await heading(page, 'Check your inbox').waitFor()
  const mailed = await stack.mailLink(nora.email, '/confirm-email')
  hand.count()
  await page.goto(mailed)
  await page.waitForURL('**/book/**')
  await hand.press(
    page
      .getByRole('region', { name: /^Free times on/ })
      .getByRole('button')
      .first(),
  )
  await hand.press(button(page, 'Book session'))
  await heading(page, 'Session booked').waitFor()
  expect(hand.taps()).toBeLessThanOrEqual(8)
  expect(browserErrors).toEqual([])
})

test('the first client ends the list of what is next', async () => {
  const { page } = professional
  await page.goto('/calendar')
  await heading(page, 'Calendar').waitFor({ state: 'attached' })
  expect(await page.getByRole('region', { name: 'What’s next' }).count()).toBe(0)
})

/** A client of 390 px with the login of another window, whose page counts what it receives. */
async function returningClient() {
  const state = await client.context.storageState()
  const window = await openWindow(browser, stack.origin, { ...phone, storageState: state })
  return { ...window, counter: await countTaps(window.page) }
}

test('a client who returns is booked after at most 4 taps from opening the app', async () => {
  const { page, browserErrors, counter } = await returningClient()
  await page.goto('/home')
  await page
    .getByRole('link', { name: new RegExp(`^${pro.name}`) })
    .first()
    .click()
  await page.getByRole('link', { name: 'Choose a time for Voice lesson' }).click()
  await page.getByRole('region', { name: 'Next free times' }).getByRole('button').first().click()
  await button(page, 'Book session').click()
  await heading(page, 'Session booked').waitFor()
  expect(await counter.taps()).toBeLessThanOrEqual(4)
  expect(counter.loads()).toBe(1)
  expect(browserErrors).toEqual([])
})

test('a client books the same hour of another week after at most 3 taps from opening the app', async () => {
  const { page, browserErrors, counter } = await returningClient()
  await page.goto('/home')
  const again = page.getByRole('link', { name: /^Book again: Voice lesson/ }).first()
  const address = new URL((await again.getAttribute('href')) ?? '', stack.origin)
  const earlier = Temporal.Instant.from(address.searchParams.get('like') ?? '')
  await again.click()
  await page.getByRole('button', { name: /^Same time: / }).click()
  await button(page, 'Book session').click()
  await heading(page, 'Session booked').waitFor()
  expect(await counter.taps()).toBeLessThanOrEqual(3)
  expect(counter.loads()).toBe(1)
  const local = earlier.toZonedDateTimeISO('Europe/Paris')
  const weekday = local.toLocaleString('en-GB', { weekday: 'short' })
  const booked = (await page.getByRole('main').textContent()) ?? ''
  expect(booked).toContain(weekday)
  expect(booked).toContain(local.toPlainTime().toString({ smallestUnit: 'minute' }))
  expect(booked).not.toContain(local.toLocaleString('en-GB', { day: 'numeric', month: 'long' }))
  expect(browserErrors).toEqual([])
})

test('a client who returns on another device signs in by a mailed link, and continues where they wanted', async () => {
  const address = new URL(client.page.url())
  const page = `${address.pathname.split('/book/')[0]}`
  const fresh = await openWindow(browser, stack.origin)
  const hand = countingHand()
  await fresh.page.goto(page)
  await hand.type(fresh.page.getByRole('textbox', { name: 'Email' }), nora.email)
  await hand.press(button(fresh.page, 'Email me a link'))
  const mailed = await stack.mailLink(nora.email, '/sign-in-link')
  hand.count()
  await fresh.page.goto(mailed)
  await heading(fresh.page, pro.name).waitFor()
  expect(hand.taps()).toBe(2)
  expect(new URL(fresh.page.url()).pathname).toBe(page)
  expect(fresh.browserErrors).toEqual([])
})

test('a known address that accepts another invitation gets one mail, which signs in and accepts', async () => {
  const demo = await openWindow(browser, stack.origin)
  await startLogin(demo.page, stack.origin, ada)
  const invitation = await newInvitationLink(demo.page)
  const { page, browserErrors } = await openWindow(browser, stack.origin, phone)
  await page.goto(invitation)
  await page.getByRole('textbox', { name: 'Name' }).fill('Nora')
  await page.getByRole('textbox', { name: 'Email' }).filter({ visible: true }).fill(nora.email)
  await page.getByRole('checkbox').check()
  await button(page, 'Accept').click()
  await heading(page, 'Check your inbox').waitFor()
  await until(
    async () => (await stack.mailLink(nora.email, '/sign-in-link')).includes('.'),
    'the newest mail',
  )
  await page.goto(await stack.mailLink(nora.email, '/sign-in-link'))
  await page.waitForURL('**/p/ada**')
  expect(browserErrors).toEqual([])
})
