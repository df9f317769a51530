import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forOne } from '../../src/testing/some/some-bookable-service.ts'
import { someViewer } from '../../src/testing/some/some-viewer.ts'
import { type BuiltApp, serveBuiltApp } from './built-app.ts'
import { closeWindows, sharedBrowser } from './shared-browser.ts'

let app: BuiltApp
let browser: Browser

beforeAll(async () => {
  app = await serveBuiltApp()
  browser = await sharedBrowser()
})

afterAll(async () => {
  await closeWindows(browser)
  await app?.[Symbol.asyncDispose]()
})

/** Tomorrow at noon, UTC. */
const freeTime = {
  __typename: 'Slot',
  start: `${Temporal.Now.plainDateISO('UTC').add({ days: 1 })}T12:00:00Z`,
  placesLeft: 1,
  joins: false,
}

const answers: Record<string, object> = {
  CalendarPage_calendarQuery: {
    calendar: { __typename: 'QueryCalendarConnection', edges: [], pageInfo: { hasNextPage: false } },
    timeOff: [],
  },
  CalendarPage_openHoursQuery: { schedules: [] },
  BookPage_serviceQuery: {
    node: {
      __typename: 'Service',
      id: 's1',
      name: 'Voice coaching',
      colour: 'MOSS',
      active: true,
      horizonDays: 60,
      ...forOne,
      durations: [
        {
          __typename: 'ServiceDuration',
          minutes: 60,
          price: { __typename: 'Money', amountMinor: 8000, currency: 'EUR' },
        },
      ],
      place: { __typename: 'Place', kind: 'ONLINE', hint: null, detail: null },
      professional: {
        __typename: 'Professional',
        id: 'p1',
        handle: 'ada',
        displayName: 'Ada Moreau',
        avatarUrl: null,
        zone: 'Europe/Paris',
        isViewer: false,
        viewerHolds: [],
      },
    },
    freeTimes: {
      __typename: 'FreeTimes',
      durationMinutes: 60,
      minimumNoticeMinutes: 0,
      until: '2091-01-01T00:00:00Z',
      reachesHorizon: true,
      next: [freeTime],
      sameTime: null,
      days: [{ __typename: 'FreeDay', date: freeTime.start.slice(0, 10), times: 1 }],
      slots: [freeTime],
    },
  },
}

type Visitor = { origin: string; viewer: object }
const signedIn = (): Visitor => ({ origin: app.origin, viewer: someViewer() })

type Visit = { page: Page; browserErrors: string[]; scripts: string[] }

async function visit(path: string, { origin, viewer }: Visitor = signedIn()): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Paris' })
  const page = await context.newPage()
  const browserErrors: string[] = []
  const scripts: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') browserErrors.push(message.text())
  })
  page.on('pageerror', (error) => browserErrors.push(error.message))
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(new URL(request.url()).pathname)
  })
  await page.routeWebSocket('**/graphql', () => undefined)
  await page.route('**/graphql', (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName: string }
    return route.fulfill({ json: { data: answers[operationName] ?? viewer } })
  })
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  return { page, browserErrors, scripts }
}

/** The scripts and words of a first visit, without what loads once the page can be used. */
async function visitUntilUsable(path: string) {
  const { page, browserErrors } = await visit(path)
  const scripts = await page.evaluate(() => {
    const usable = performance.getEntriesByName('hora:usable')[0]?.startTime ?? Infinity
    const loaded = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < usable)
    return loaded.map(({ name }) => new URL(name).pathname).filter((name) => name.endsWith('.js'))
  })
  return { page, browserErrors, scripts }
}

/** The size of all scripts and words that the browser loaded, in KiB after gzip. */
const kibibytes = (scripts: readonly string[]) =>
  [...new Set(scripts)].reduce((sum, path) => sum + gzipSync(app.file(path), { level: 9 }).length, 0) / 1024

test('the shipped app works under a content policy with nothing inline but what the build wrote', async () => {
  const { page, browserErrors } = await visit('/calendar')
  await page.locator('.hora-calendar').waitFor()
  await page.getByRole('button', { name: /Ana Costa/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).waitFor()
  await page.screenshot()
  expect(browserErrors).toEqual([])
})

test('the first visit of the landing page loads little code', async () => {
  const { page, scripts, browserErrors } = await visitUntilUsable('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(browserErrors).toEqual([])
  expect(kibibytes(scripts)).toBeLessThan(171.5)
})

const isFrame = (path: string) => path.includes('/frame-')

test('a visitor without a login loads nothing of the signed-in frame', async () => {
  await using open = await serveBuiltApp('signedOut')
  const stranger = { origin: open.origin, viewer: { viewer: null } }
  const loading: string[] = []
  for (const path of [
    '/',
    '/sign-in',
    '/sign-up',
    '/forgot-password',
    '/i/a-token',
    '/p/ada/book/s1',
    '/calendar',
  ]) {
    const { page, scripts } = await visit(path, stranger)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (scripts.some(isFrame)) loading.push(path)
  }
  expect(loading).toEqual([])
  expect((await visit('/settings/appearance')).scripts.filter(isFrame)).toHaveLength(1)
})

test('the first visit of the signed-in frame loads little code', async () => {
  const { page, scripts } = await visitUntilUsable('/settings/appearance')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(kibibytes(scripts)).toBeLessThan(183.5)
})

test('the first visit of the booking page loads little code', async () => {
  const { page, scripts, browserErrors } = await visitUntilUsable('/p/ada/book/s1')
  await page.getByRole('heading', { level: 1, name: 'Voice coaching' }).waitFor()
  expect(browserErrors).toEqual([])
  expect(kibibytes(scripts)).toBeLessThan(193)
})

test('the first visit of the calendar loads little code besides its grid', async () => {
  const { page, scripts } = await visitUntilUsable('/calendar')
  await page.locator('.hora-calendar').waitFor()
  // The page names the grid with its library too, so that they load in parallel.
  const isGrid = (path: string) => /\/(?:calendar-grid|live-client)-/.test(path)
  expect(scripts.filter(isGrid)).not.toEqual([])
  expect(kibibytes(scripts.filter(isGrid))).toBeLessThan(77.5)
  expect(kibibytes(scripts.filter((path) => !isGrid(path)))).toBeLessThan(197)
})

test('a style sheet that loads on demand applies in the shipped app', async () => {
  const { page } = await visit('/calendar')
  const days = page.locator('.hora-calendar').getByRole('columnheader')
  await days.first().waitFor()
  const tops = await days.evaluateAll((all) => all.map((day) => Math.round(day.getBoundingClientRect().top)))
  expect(tops.length).toBeGreaterThan(1)
  expect(new Set(tops).size).toBe(1)
})

test('the chosen colour scheme applies before the first paint', async () => {
  const { page } = await visit('/')
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await page.reload({ waitUntil: 'domcontentloaded' })
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
})
