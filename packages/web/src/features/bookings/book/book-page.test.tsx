import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { documentId } from '#web/apollo/document-id.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { bookPageQuery } from '#web/features/bookings/book/book-page-query.ts'
import { heldBookingQuery } from '#web/features/bookings/book/held-booking-query.ts'
import { confirmBookingMutation } from '#web/features/bookings/book/use-confirm-booking.ts'
import { holdSlotMutation } from '#web/features/bookings/times/use-hold-slot.ts'
import type { BookingStatus } from '#web/gql/graphql.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { server } from '#web/testing/server.ts'
import { someBookableService } from '#web/testing/some/some-bookable-service.ts'
import { alone, someBooking, unasked } from '#web/testing/some/some-booking.ts'
import { someCancellation } from '#web/testing/some/some-cancellation.ts'
import { someFreeTimes } from '#web/testing/some/some-free-times.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const now = '2026-11-21T09:00:00Z'
const [early, late, next] = ['2026-11-24T08:00:00Z', '2026-11-24T13:30:00Z', '2026-11-25T09:00:00Z'] as const
const price = { __typename: 'Money', amountMinor: 8000, currency: 'EUR' } as const
const place = { __typename: 'Place', kind: 'ONLINE', hint: null, detail: null } as const

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from(now))
  sessionStorage.clear()
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  offers()
  return () => vi.restoreAllMocks()
})

/** The page's times. */
const offers = (...starts: readonly string[]) =>
  answer(bookPageQuery, (asked) => someBookableService([], someFreeTimes(starts, asked)))

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

const hold = () =>
  answer(holdSlotMutation, () => ({
    holdSlot: {
      __typename: 'HoldSlotSuccess',
      booking: { __typename: 'Booking', id: 'b1', status: 'HELD', version: 1, heldUntil: null },
    },
  }))

const page = (search = '') => renderApp(`/p/ada/book/s1${search}`, { webSocket: FakeSocket })
const slot = (name: string) => screen.findByRole('button', { name })

test('the first day with free time is open, in the reader’s zone, and both zones are named', async () => {
  offers(early, late, next)
  await page()
  expect(await slot('9:00 AM')).toBeVisible()
  expect(screen.getByText(/Paris \(UTC\+1\).*Ada Moreau is in New York \(UTC-5\)/)).toBeVisible()
})

test('the first page asks once for the service and its times, and each day that is chosen asks again', async () => {
  const asked = offers(early, late, next)
  const body = { documentId: documentId(viewerQuery), operationName: 'Shell_viewerQuery', variables: {} }
  const viewer = someViewer({ professional: null, onboarding: null })
  window.horaEarly = new Map([[JSON.stringify(body), Promise.resolve(Response.json({ data: viewer }))]])
  await page()
  await slot('9:00 AM')
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatchObject({ id: 's1', durationMinutes: null, zone: 'Europe/Paris', date: null })
  await userEvent.click(await slot('Wednesday, November 25, 1 free time'))
  expect(await slot('10:00 AM')).toBeVisible()
  expect(asked.at(-1)).toMatchObject({ date: '2026-11-25' })
})

test('choosing a time holds it, and the address keeps the hold', async () => {
  offers(early, late)
  const asked = hold()
  held('HELD', '2026-11-21T09:10:00Z')
  const { router } = await page()
  await userEvent.click(await slot('2:30 PM'))
  expect(await screen.findByRole('heading', { name: 'Confirm your booking' })).toHaveFocus()
  expect(screen.getByRole('timer')).toHaveTextContent('10:00')
  expect(asked[0]?.input).toMatchObject({ serviceId: 's1', durationMinutes: 60, start: late })
  expect(router.state.location.search).toMatchObject({ booking: 'b1' })
})

test('a taken time says so and offers the nearest ones, which one press can choose', async () => {
  offers(early, late)
  answer(holdSlotMutation, () => ({
    holdSlot: {
      __typename: 'TimeRefused',
      code: 'SLOT_TAKEN',
      message: '',
      minimumNoticeMinutes: 0,
      nearest: [{ __typename: 'Slot', start: next }],
      ownBooking: null,
    },
  }))
  await page()
  await userEvent.click(await slot('9:00 AM'))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('is no longer available')
  const asked = hold()
  held('HELD', '2026-11-21T09:10:00Z')
  await userEvent.click(within(alert).getByRole('button', { name: /Nov 25/ }))
  await screen.findByRole('heading', { name: 'Confirm your booking' })
  expect(asked[0]?.input.start).toBe(next)
})

test('after too many changes, the refusal says from when the next one is possible', async () => {
  offers(early, late)
  answer(holdSlotMutation, () => ({
    holdSlot: {
      __typename: 'RateLimited',
      code: 'TOO_MANY_CHANGES',
      message: '',
      retryAfterSeconds: 2370,
    },
  }))
  await page()
  await userEvent.click(await slot('9:00 AM'))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(/changes in the last hour\. Try again after 10:40 AM\./)
  expect(await slot('9:00 AM')).toBeVisible()
})

test('a request that was lost on the network is sent again with the same key', async () => {
  offers(early)
  const keys: unknown[] = []
  server.use(
    http.post('*/graphql', async ({ request }) => {
      const body = (await request.clone().json()) as {
        operationName: string
        variables: Record<string, never>
      }
      if (body.operationName !== 'UseHoldSlot_holdSlot') return undefined
      keys.push((body.variables as { input?: { idempotencyKey: string } }).input?.idempotencyKey)
      return HttpResponse.error()
    }),
  )
  await page()
  await userEvent.click(await slot('9:00 AM'))
  await screen.findByText(/couldn’t reach Hora/)
  await userEvent.click(await slot('9:00 AM'))
  await waitFor(() => expect(keys).toHaveLength(2))
  expect(keys[0]).toBe(keys[1])
})

test('a time that is taken by another client fades away', async () => {
  let starts: readonly string[] = [early, late]
  answer(bookPageQuery, (asked) => someBookableService([], someFreeTimes(starts, asked)))
  await page()
  await slot('9:00 AM')
  const live = await waitFor(() => {
    const found = FakeSocket.opened.flatMap((socket) =>
      socket
        .subscriptions()
        .filter(({ payload }) => JSON.stringify(payload).includes('UseOpenSlotsLive'))
        .map(({ id }) => ({ socket, id })),
    )[0]
    if (!found?.id) throw new Error('not yet')
    return found
  })
  starts = [late]
  live.socket.emit({
    type: 'next',
    id: live.id ?? '',
    payload: {
      data: {
        openSlotsChanged: {
          __typename: 'OpenSlotsChange',
          kind: 'CHANGED',
          cursor: 'c1',
          from: null,
          to: null,
        },
      },
    },
  })
  await waitFor(() => expect(screen.getByRole('button', { name: '9:00 AM' })).toBeDisabled())
  await waitFor(() => expect(screen.queryByRole('button', { name: '9:00 AM' })).toBeNull())
  expect(await slot('2:30 PM')).toBeEnabled()
})

test('a typed message survives a refusal, and is sent with the second try', async () => {
  held('HELD', '2026-11-21T09:10:00Z')
  answer(confirmBookingMutation, () => ({ errors: ['RETRY_LATER'] }))
  await page('?booking=b1')
  await fill(await screen.findByLabelText(/Message to Ada/), 'Breath, please')
  await userEvent.click(screen.getByRole('button', { name: 'Book session' }))
  await screen.findByText(/Everything you saved is safe/)
  expect(screen.getByLabelText(/Message to Ada/)).toHaveValue('Breath, please')
  const asked = answer(confirmBookingMutation, () => ({
    confirmBooking: {
      __typename: 'ConfirmBookingSuccess',
      booking: {
        ...someBooking(early, early),
        version: 2,
        heldUntil: null,
        place,
        cancellationQuotes: [],
      },
    },
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Book session' }))
  expect(await screen.findByRole('heading', { name: 'Session booked' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Add to calendar' })).toHaveAttribute('href', '/bookings/b1.ics')
  expect(asked[0]?.input.message).toBe('Breath, please')
})

test('an expired hold says so, and one press holds the same time again', async () => {
  held('EXPIRED', null)
  const asked = hold()
  await page('?booking=b1')
  expect(await screen.findByRole('heading', { name: 'This time is no longer kept for you' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /again$/ }))
  await waitFor(() => expect(asked[0]?.input.start).toBe(early))
})

test('a time leaves the list by itself when it can no longer be booked', async () => {
  answer(bookPageQuery, (asked) => {
    const freeTimes = { ...someFreeTimes([early, late], asked), minimumNoticeMinutes: 24 * 60 }
    return someBookableService([], freeTimes)
  })
  await page()
  expect(await slot('9:00 AM')).toBeVisible()
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from('2026-11-23T08:00:00.001Z'))
  document.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => expect(screen.queryByRole('button', { name: '9:00 AM' })).toBeNull())
  expect(await slot('2:30 PM')).toBeEnabled()
})
