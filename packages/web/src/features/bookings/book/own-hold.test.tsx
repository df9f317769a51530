import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { bookPageQuery } from '#web/features/bookings/book/book-page-query.ts'
import { heldBookingQuery } from '#web/features/bookings/book/held-booking-query.ts'
import { confirmBookingMutation } from '#web/features/bookings/book/use-confirm-booking.ts'
import { keepHoldMutation, leaveHoldMutation } from '#web/features/bookings/book/use-leave-hold.ts'
import { holdSlotMutation } from '#web/features/bookings/times/use-hold-slot.ts'
import { releaseHoldMutation } from '#web/features/bookings/times/use-release-hold.ts'
import type { BookingStatus, ErrorCode } from '#web/gql/graphql.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { server } from '#web/testing/server.ts'
import { someBookableService } from '#web/testing/some/some-bookable-service.ts'
import { alone, unasked } from '#web/testing/some/some-booking.ts'
import { someCancellation } from '#web/testing/some/some-cancellation.ts'
import { someFreeTimes } from '#web/testing/some/some-free-times.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const now = '2026-11-21T09:00:00Z'
const [early, late] = ['2026-11-24T08:00:00Z', '2026-11-24T13:30:00Z'] as const
const price = { __typename: 'Money', amountMinor: 8000, currency: 'EUR' } as const
const place = { __typename: 'Place', kind: 'ONLINE', hint: null, detail: null } as const

type Hold = { __typename: 'Booking'; id: string; start: string; heldUntil: string }
let holds: readonly (Hold & { service: { __typename: 'Service'; id: string; name: string } })[] = []

beforeEach(() => {
  holds = []
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from(now))
  sessionStorage.clear()
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  offers()
  return () => vi.restoreAllMocks()
})

function held(status: BookingStatus, heldUntil: string | null) {
  return answer(heldBookingQuery, () => ({
    node: {
      __typename: 'Booking',
      id: 'b1',
      status,
      start: early,
      end: '2026-11-24T09:00:00Z',
      zone: 'America/New_York',
      heldUntil,
      icsUrl: '/bookings/b1.ics',
      ...someCancellation(early),
      ...alone,
      ...unasked,
      rescheduleUntil: early,
      place,
      price,
      service: {
        __typename: 'Service',
        id: 's1',
        name: 'Voice coaching',
        colour: 'MOSS',
        attendeesSee: 'NOBODY',
      },
      professional: { __typename: 'Professional', id: 'p1', displayName: 'Ada Moreau' },
    },
  }))
}

const offers = (...starts: readonly string[]) =>
  answer(bookPageQuery, (asked) => someBookableService(holds, someFreeTimes(starts, asked)))
const hold = () =>
  answer(holdSlotMutation, () => ({
    holdSlot: {
      __typename: 'HoldSlotSuccess',
      booking: { __typename: 'Booking', id: 'b1', status: 'HELD', version: 1, heldUntil: null },
    },
  }))

const page = (search = '') => renderApp(`/p/ada/book/s1${search}`, { webSocket: FakeSocket })
const slot = (name: string) => screen.findByRole('button', { name })

const kept = { __typename: 'Booking' as const, id: 'b1', start: early, heldUntil: '2026-11-21T09:09:40Z' }

const refusedAs = (code: ErrorCode, ownBooking: typeof kept | null = null) =>
  answer(holdSlotMutation, () => ({
    holdSlot: {
      __typename: 'TimeRefused',
      code,
      message: '',
      minimumNoticeMinutes: 0,
      nearest: [],
      ownBooking,
    },
  }))

const releases = () =>
  answer(releaseHoldMutation, ({ input }) => ({
    releaseHold: { __typename: 'ReleaseHoldSuccess', bookingId: String(input.bookingId) },
  }))

const leaves = () =>
  answer(leaveHoldMutation, ({ input }) => ({
    leaveHold: { __typename: 'LeaveHoldSuccess', bookingId: String(input.bookingId) },
  }))

const keeps = () =>
  answer(keepHoldMutation, ({ input }) => ({
    keepHold: { __typename: 'KeepHoldSuccess', bookingId: String(input.bookingId) },
  }))

test('without a network a time says that it may not be kept, and the own holds stay', async () => {
  holds = [{ ...kept, service: { __typename: 'Service', id: 's1', name: 'Voice coaching' } }]
  offers(early, late)
  await page()
  const time = await slot('2:30 PM')
  await screen.findByRole('button', { name: 'Give it back' })
  server.use(http.post('*/graphql', () => HttpResponse.error()))
  await userEvent.click(time)
  expect(await screen.findByRole('alert')).toHaveTextContent(/reach Hora, so .* 2:30 PM may not be kept/)
  expect(screen.getByRole('button', { name: 'Give it back' })).toBeVisible()
})

test.each([
  ['SLOT_TAKEN', /is no longer available/],
  ['BUFFER_TOO_SHORT', /is too close to another session/],
  ['OUTSIDE_AVAILABILITY', /is outside the open hours/],
  ['TOO_SOON', /too late to book this time online/],
  ['TOO_FAR_AHEAD', /further ahead than you can book/],
  ['DAY_FULL', /can’t be booked any more on this day\. Choose another day/],
  ['CLIENT_DAY_FULL', /as many sessions on this day as you can book/],
  ['START_NOT_OFFERED', /Sessions don’t start at 9:00 AM/],
] as const)('a time that is refused as %s says so by that name', async (code, sentence) => {
  offers(early)
  refusedAs(code)
  await page()
  await userEvent.click(await slot('9:00 AM'))
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
})

test('an own booking is named as such, with a link to it', async () => {
  offers(early)
  refusedAs('BOOKED_BY_YOU', { ...kept, id: 'b7' })
  await page()
  await userEvent.click(await slot('9:00 AM'))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('You already have a session then')
  const link = within(alert).getByRole('link', { name: 'Open your session' })
  expect(link).toHaveAttribute('href', '/my-sessions/b7')
})

test('an own hold that is in the way counts down, and can be taken up', async () => {
  offers(early)
  refusedAs('HELD_BY_YOU', kept)
  held('HELD', kept.heldUntil)
  const { router } = await page()
  await userEvent.click(await slot('9:00 AM'))
  const alert = await screen.findByRole('alert')
  expect(within(alert).getByRole('timer')).toHaveTextContent('Kept for you, 9:40')
  await userEvent.click(within(alert).getByRole('button', { name: 'Continue with 9:00 AM' }))
  await waitFor(() => expect(router.state.location.search).toMatchObject({ booking: 'b1' }))
})

test('an own hold of another time can be given back for the wanted one', async () => {
  offers(late)
  refusedAs('HELD_BY_YOU', kept)
  await page()
  await userEvent.click(await slot('2:30 PM'))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /9:00 AM is already kept for you, and .*2:30 PM overlaps it or is too close to it\./,
  )
  const released = releases()
  const asked = hold()
  held('HELD', '2026-11-21T09:10:00Z')
  await userEvent.click(await screen.findByRole('button', { name: 'Give it back and take 2:30 PM' }))
  await waitFor(() => expect(asked[0]?.input.start).toBe(late))
  expect(released[0]?.input.bookingId).toBe('b1')
})

test('a hold from another visit is shown with the time that is left, and can be given back', async () => {
  holds = [{ ...kept, service: { __typename: 'Service', id: 's1', name: 'Voice coaching' } }]
  offers(late)
  const released = releases()
  await page()
  expect(await screen.findByText('Kept for you, 9:40')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Give it back' }))
  await waitFor(() => expect(released[0]?.input.bookingId).toBe('b1'))
})

test('a hold that cannot be given back now says so, and stays', async () => {
  holds = [{ ...kept, service: { __typename: 'Service', id: 's1', name: 'Voice coaching' } }]
  offers(late)
  answer(releaseHoldMutation, () => ({ releaseHold: { __typename: 'Refusal', code: 'RATE_LIMITED' } }))
  await page()
  await userEvent.click(await screen.findByRole('button', { name: 'Give it back' }))
  expect(await screen.findByText(/Too many attempts/, { selector: 'h2' }, { timeout: 10_000 })).toBeVisible()
  expect(screen.getByText('Kept for you, 9:40')).toBeVisible()
})

describe('leaving the page of a hold', () => {
  test('gives it back, when another page is opened', async () => {
    held('HELD', '2026-11-21T09:10:00Z')
    const released = releases()
    const { router } = await page('?booking=b1')
    await screen.findByRole('heading', { name: 'Confirm your booking' })
    await act(async () => await router.navigate({ to: '/my-sessions' }))
    await waitFor(() => expect(released[0]?.input.bookingId).toBe('b1'))
    expect(released).toHaveLength(1)
  })

  test('gives it back a moment after the tab is closed, and a reload keeps the same hold', async () => {
    held('HELD', '2026-11-21T09:04:00Z')
    const [left, kept, released] = [leaves(), keeps(), releases()]
    const asked = hold()
    const { unmount } = await page('?booking=b1')
    await screen.findByRole('heading', { name: 'Confirm your booking' })
    await waitFor(() => expect(kept).toHaveLength(1))
    window.dispatchEvent(new Event('pagehide'))
    await waitFor(() => expect(left[0]?.input.bookingId).toBe('b1'))
    unmount()
    const { router } = await page('?booking=b1')
    expect(await screen.findByRole('timer')).toHaveTextContent('4:00')
    await waitFor(() => expect(kept).toHaveLength(2))
    expect(router.state.location.search).toMatchObject({ booking: 'b1' })
    expect([asked, released.slice(1)]).toEqual([[], []])
  })

  test('says until when it stays kept, where it cannot be given back', async () => {
    held('HELD', '2026-11-21T09:10:00Z')
    offers(late)
    answer(releaseHoldMutation, () => ({ releaseHold: { __typename: 'Refusal', code: 'RATE_LIMITED' } }))
    await page('?booking=b1')
    await userEvent.click(await screen.findByRole('button', { name: 'Choose another time' }))
    const said = await screen.findByText(
      /It stays kept for you until 10:10/,
      { selector: 'h2' },
      { timeout: 10_000 },
    )
    expect(said).toBeVisible()
    expect(await slot('2:30 PM')).toBeVisible()
  })

  test('keeps it while it is being booked', async () => {
    held('HELD', '2026-11-21T09:10:00Z')
    const left = leaves()
    answer(confirmBookingMutation, () => new Promise<never>(() => undefined))
    await page('?booking=b1')
    await userEvent.click(await screen.findByRole('button', { name: 'Book session' }))
    window.dispatchEvent(new Event('pagehide'))
    await new Promise((resolve) => setTimeout(resolve))
    expect(left).toHaveLength(0)
  })
})

/** Another tab that shows the hold. `answered` is settled when the page of the test has heard of it. */
function otherTab() {
  const channel = new BroadcastChannel('hora-hold')
  onTestFinished(() => channel.close())
  const answered = new Promise((resolve) => {
    channel.onmessage = ({ data }) => data.kind === 'present' && resolve(data)
  })
  const say = (kind: string) => channel.postMessage({ kind, bookingId: 'b1', tab: 'other' })
  return { answered, say }
}

const waysToLeave: [
  string,
  (router: { navigate: (to: { to: '/my-sessions' }) => Promise<void> }) => Promise<void>,
][] = [
  ['closes', async () => void window.dispatchEvent(new Event('pagehide'))],
  ['goes to another page', async (router) => await act(() => router.navigate({ to: '/my-sessions' }))],
]

test.each(waysToLeave)('a tab that %s keeps a hold that another tab shows', async (_, leave) => {
  held('HELD', '2026-11-21T09:10:00Z')
  const [released, left] = [releases(), leaves()]
  const other = otherTab()
  const { router } = await page('?booking=b1')
  await screen.findByRole('heading', { name: 'Confirm your booking' })
  other.say('opened')
  await other.answered
  await leave(router)
  await new Promise((resolve) => setTimeout(resolve))
  expect([released, left]).toEqual([[], []])
})

test('the tab that shows a hold last gives it back, whichever came first', async () => {
  held('HELD', '2026-11-21T09:10:00Z')
  const [left, other] = [leaves(), otherTab()]
  await page('?booking=b1')
  await screen.findByRole('heading', { name: 'Confirm your booking' })
  other.say('opened')
  await other.answered
  other.say('left')
  await waitFor(() => {
    window.dispatchEvent(new Event('pagehide'))
    expect(left.length).toBeGreaterThan(0)
  })
})
