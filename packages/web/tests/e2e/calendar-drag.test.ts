import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

const day = '2031-03-12'
const times = (start: string, minutes: number) => ({
  start,
  end: new Date(Date.parse(start) + minutes * 60_000).toISOString(),
})

const booking = {
  __typename: 'Booking',
  id: 'b1',
  status: 'CONFIRMED',
  outcome: null,
  version: 1,
  client: { __typename: 'BookingClient', clientId: 'c1', displayName: 'Ben Okafor', avatarUrl: null },
}
const session = {
  __typename: 'Session',
  id: 's1',
  status: 'SCHEDULED',
  version: 1,
  capacity: 1,
  stands: false,
  placesTaken: 1,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  ...times(`${day}T09:00:00Z`, 60),
  place: { __typename: 'Place', kind: 'ONLINE', hint: null, detail: null },
  service: { __typename: 'Service', id: 'v1', name: 'Coaching', colour: 'SKY' },
  bookings: [booking],
}

type Input = { start: string; durationMinutes: number; override: string[]; expectedVersion: number }

const accepted = ({ start, durationMinutes, expectedVersion }: Input) => {
  const now = { ...times(start, durationMinutes), version: expectedVersion + 1 }
  return {
    __typename: 'RescheduleBookingSuccess',
    booking: { __typename: 'Booking', id: 'b1', status: 'CONFIRMED', outcome: null, ...now },
    session: { __typename: 'Session', id: 's1', status: 'SCHEDULED', ...now },
  }
}

/** The calendar of one day with one session, 10:00 to 11:00 in Paris. */
async function openDay(reschedule: (input: Input) => object): Promise<{ page: Page; asked: Input[] }> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Paris' })
  const page = await context.newPage()
  const asked: Input[] = []
  const calendar = {
    __typename: 'QueryCalendarConnection',
    edges: [{ __typename: 'QueryCalendarConnectionEdge', cursor: 's1', node: session }],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  }
  await page.routeWebSocket('**/graphql', () => undefined)
  await page.route('**/graphql', (route) => {
    const { operationName, variables } = route.request().postDataJSON() as {
      operationName: string
      variables: { input: Input }
    }
    if (operationName === 'CalendarPage_calendarQuery') {
      return route.fulfill({ json: { data: { calendar, timeOff: [] } } })
    }
    if (operationName === 'CalendarPage_openHoursQuery')
      return route.fulfill({ json: { data: { schedules: [] } } })
    if (operationName !== 'UseRescheduleBooking_rescheduleBooking') {
      return route.fulfill({ json: { data: someViewer() } })
    }
    asked.push(variables.input)
    return route.fulfill({ json: { data: { rescheduleBooking: reschedule(variables.input) } } })
  })
  await page.goto(`${app.origin}/calendar?view=day&date=${day}`)
  await entry(page).waitFor()
  return { page, asked }
}

const entry = (page: Page): Locator => page.locator('.hora-calendar [role=button]', { hasText: 'Ben Okafor' })

/** Drags down from a point of the entry; an hour of the grid is 48 px high. */
async function pull(page: Page, from: 'middle' | 'foot', hours: number): Promise<void> {
  await entry(page).hover({ position: { x: 30, y: 20 } })
  const box = await entry(page).boundingBox()
  if (!box) throw new Error('The session is not on the page')
  const y = from === 'foot' ? box.y + box.height - 2 : box.y + 20
  await page.mouse.move(box.x + 30, y)
  await page.mouse.down()
  await page.mouse.move(box.x + 30, y + hours * 24, { steps: 4 })
  await page.mouse.move(box.x + 30, y + hours * 48, { steps: 4 })
  await page.mouse.up()
}

test('a dragged session moves at once, and undo puts it back', async () => {
  const { page, asked } = await openDay(accepted)
  await pull(page, 'middle', 2)
  await entry(page).getByText('12:00').filter({ visible: true }).waitFor()
  await expect
    .poll(() => asked[0])
    .toMatchObject({ start: `${day}T11:00:00Z`, durationMinutes: 60, override: [] })
  await page.getByRole('button', { name: 'Undo' }).click()
  await entry(page).getByText('10:00').filter({ visible: true }).waitFor()
  await expect
    .poll(() => asked[1])
    .toMatchObject({
      start: session.start.replace('.000', ''),
      expectedVersion: 2,
      override: ['OUTSIDE_HOURS', 'NOTICE', 'HORIZON', 'LIMITS', 'BUFFER'],
    })
})

test('dragging its lower edge makes a session longer', async () => {
  const { page, asked } = await openDay(accepted)
  await pull(page, 'foot', 1)
  await entry(page).getByText('12:00').filter({ visible: true }).waitFor()
  await expect.poll(() => asked[0]).toMatchObject({ start: `${day}T09:00:00Z`, durationMinutes: 120 })
})

test('a session dropped on a taken time goes back; a free time nearby is chosen, then moved to', async () => {
  const free = times(`${day}T14:00:00Z`, 60)
  const { page, asked } = await openDay((input) =>
    input.start === free.start
      ? accepted(input)
      : {
          __typename: 'TimeRefused',
          code: 'SLOT_TAKEN',
          message: '',
          nearest: [{ __typename: 'Slot', ...free }],
          reasons: [],
        },
  )
  await pull(page, 'middle', 2)
  const dialog = page.getByRole('dialog', { name: 'This time is taken' })
  await dialog.waitFor()
  await entry(page).getByText('10:00').filter({ visible: true }).waitFor()
  await dialog.getByRole('listitem').getByRole('button').click()
  expect(asked).toHaveLength(1)
  await dialog.getByRole('button', { name: 'Move session' }).click()
  await entry(page).getByText('15:00').filter({ visible: true }).waitFor()
  expect(asked).toHaveLength(2)
})
