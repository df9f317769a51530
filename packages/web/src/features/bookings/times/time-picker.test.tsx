import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { bookPageQuery } from '#web/features/bookings/book/book-page-query.ts'
import { holdSlotMutation } from '#web/features/bookings/times/use-hold-slot.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someBookableService } from '#web/testing/some/some-bookable-service.ts'
import { someFreeTimes, someSlot } from '#web/testing/some/some-free-times.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

/** Saturday, 10:00 in Paris. */
const now = '2026-11-21T09:00:00Z'
const at = (day: string, time = '09:00') => `${day}T${time}:00Z`

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from(now))
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  return () => vi.restoreAllMocks()
})

type Slots = Parameters<typeof someFreeTimes>[0]

const offers = (...slots: Slots) =>
  answer(bookPageQuery, (asked) => someBookableService([], someFreeTimes(slots, asked)))
const page = (search = '') => renderApp(`/p/ada/book/s1${search}`, { webSocket: FakeSocket })
const nextTimes = async () =>
  within(await screen.findByRole('region', { name: 'Next free times' }))
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent)
const strip = async () => within(await screen.findByRole('region', { name: 'Day' }))

test('the next free times come first, by the names that people use', async () => {
  offers(
    at('2026-11-21', '13:00'),
    at('2026-11-22'),
    at('2026-11-26'),
    at('2026-12-10'),
    at('2027-01-11'),
    at('2027-01-12'),
  )
  await page()
  expect(await nextTimes()).toEqual([
    'Today 2:00 PM',
    'Tomorrow 10:00 AM',
    'Thu 10:00 AM',
    'Thu, Dec 10, 10:00 AM',
    'Mon, Jan 11, 2027, 10:00 AM',
  ])
})

test('one press on a next free time holds it, whatever day is on screen', async () => {
  offers(at('2026-11-21', '13:00'), at('2026-11-22'))
  const asked = answer(holdSlotMutation, () => ({
    holdSlot: { __typename: 'Refusal', code: 'LIMIT_REACHED', message: '' },
  }))
  await page()
  await userEvent.click(await screen.findByRole('button', { name: 'Tomorrow 10:00 AM' }))
  await waitFor(() => expect(asked[0]?.input).toMatchObject({ start: at('2026-11-22'), durationMinutes: 60 }))
})

test('a next free time of a group says how many places are left', async () => {
  offers(someSlot(at('2026-11-22'), 3, true))
  await page()
  expect(await nextTimes()).toEqual(['Tomorrow 10:00 AM, 3 places left'])
})

test('the weekday and hour of an earlier session is offered first and once, and read in the same request', async () => {
  const starts = [at('2026-11-23'), at('2026-11-24'), at('2026-11-25'), at('2026-11-26')]
  const asked = offers(...starts)
  await page(`?length=60&like=${encodeURIComponent(at('2026-11-12'))}`)
  expect(await nextTimes()).toEqual([
    'Same time: Thu 10:00 AM',
    'Mon 10:00 AM',
    'Tue 10:00 AM',
    'Wed 10:00 AM',
  ])
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatchObject({ like: at('2026-11-12'), durationMinutes: 60 })
})

test('where the hour of an earlier session is not free, that is said', async () => {
  offers(at('2026-11-23'))
  await page(`?like=${encodeURIComponent(at('2026-11-12'))}`)
  expect(await screen.findByText('The same time isn’t free in the next 8 weeks.')).toBeVisible()
  expect(await nextTimes()).toEqual(['Mon 10:00 AM'])
})

test('the strip says of each day how many times are free, and goes on into the next months', async () => {
  offers(at('2026-11-24'), at('2026-11-24', '10:00'), at('2027-02-03'))
  await page()
  const days = await strip()
  expect(days.getByRole('button', { name: 'Tuesday, November 24, 2 free times' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  const closed = days.getByRole('button', { name: 'Wednesday, November 25, no free times' })
  expect(closed).toHaveAttribute('aria-disabled', 'true')
  await userEvent.click(days.getByRole('button', { name: 'Wednesday, February 3, 2027, 1 free time' }))
  expect(await screen.findByRole('region', { name: /^Free times on Wednesday, February 3/ })).toBeVisible()
})

test('arrow keys lead through the strip by days, weeks and months, and stay in it; one day is reached by Tab', async () => {
  offers(at('2026-11-24'), at('2026-12-30'))
  await page()
  const days = await strip()
  days.getByRole('button', { name: /^Tuesday, November 24/ }).focus()
  const focused = () => document.activeElement?.getAttribute('data-date')
  const reached: unknown[] = []
  for (const key of ['ArrowRight', 'ArrowDown', 'Home', 'PageDown', 'PageDown', 'End', 'PageUp', 'PageUp']) {
    await userEvent.keyboard(`{${key}}`)
    reached.push(focused())
  }
  expect(reached).toEqual([
    '2026-11-25',
    '2026-12-02',
    '2026-11-29',
    '2026-12-29',
    '2027-01-02',
    '2027-01-02',
    '2026-12-02',
    '2026-11-21',
  ])
  expect(days.getAllByRole('button').filter((day) => day.tabIndex === 0 && day.dataset['date'])).toHaveLength(
    1,
  )
})

test('a day of the address without free times says so, and leads to the next day that has some', async () => {
  offers(at('2026-11-24'), at('2026-12-03'))
  const { router } = await page('?day=2026-11-27')
  expect(await screen.findByText('No free times on Friday, November 27')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Go to Thursday, December 3' }))
  expect(await screen.findByRole('button', { name: '10:00 AM' })).toBeVisible()
  expect(router.state.location.search).toEqual({ day: '2026-12-03' })
})

test('without any free time the page says how far it looked, and shows a new one by itself', async () => {
  offers()
  await page()
  expect(await screen.findByText('No free times in the next 9 weeks')).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Day' })).toBeNull()
})

test('times after the year are a press away, and so is the way back', async () => {
  const slots = [at('2026-11-24'), at('2027-12-06')]
  const asked = answer(bookPageQuery, (variables) => {
    const found = someFreeTimes(slots, variables)
    const freeTimes = { ...found, reachesHorizon: found.until > at('2028-01-01') }
    return someBookableService([], freeTimes)
  })
  await page()
  await userEvent.click(await screen.findByRole('button', { name: 'Show later times' }))
  expect(await nextTimes()).toEqual(['Mon, Dec 6, 2027, 10:00 AM'])
  expect(asked.at(-1)).toMatchObject({ date: '2027-11-22', from: '2027-11-21T23:00:00Z' })
  await userEvent.click(screen.getByRole('button', { name: 'Back to this week' }))
  expect(await screen.findByRole('button', { name: 'Tue 10:00 AM' })).toBeVisible()
})

test('times that cannot be read say so, and are read again on request', async () => {
  const whole = someBookableService()
  answer(bookPageQuery, () => ({
    ...whole,
    freeTimes: { __typename: 'Refusal', code: 'RATE_LIMITED' },
  }))
  await page()
  const again = await screen.findByRole('button', { name: 'Try again' })
  offers(at('2026-11-24'))
  await userEvent.click(again)
  expect(await screen.findByRole('button', { name: '10:00 AM' })).toBeVisible()
})
