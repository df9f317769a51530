import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { cancelBookingMutation } from '#web/features/sessions/cancel/use-cancel-booking.ts'
import { rescheduleBookingMutation } from '#web/features/sessions/move/use-reschedule-booking.ts'
import { myBookingOfSessionQuery } from '#web/features/sessions/session/session-of-client.tsx'
import { sessionQuery } from '#web/features/sessions/session/session-query.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { server } from '#web/testing/server.ts'
import { reasonAgainst, someSession, someStart } from '#web/testing/some/some-session.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const later = Temporal.Instant.from(someStart).add({ hours: 5 }).toString()

const moved = (start: string, version: number) => {
  const times = { start, end: Temporal.Instant.from(start).add({ hours: 1 }).toString(), version }
  return {
    rescheduleBooking: {
      __typename: 'RescheduleBookingSuccess' as const,
      booking: { __typename: 'Booking' as const, id: 's1-booking', status: 'CONFIRMED' as const, ...times },
      session: { __typename: 'Session' as const, id: 's1', status: 'SCHEDULED' as const, ...times },
    },
  }
}

beforeEach(() => {
  answer(viewerQuery, () => someViewer())
  answer(sessionQuery, () => ({ node: someSession() }))
})

async function openMove() {
  await renderApp('/sessions/s1')
  await userEvent.click(await screen.findByRole('button', { name: 'Move session' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Move session' }))
  const time = dialog.getByLabelText('Starts at')
  await userEvent.clear(time)
  await userEvent.type(time, '13:00')
  return { dialog, time }
}

test('the page shows the time, the client, the terms and the history', async () => {
  await renderApp('/sessions/s1')
  expect(await screen.findByRole('heading', { level: 1, name: 'Coaching' })).toBeVisible()
  expect(screen.getByText('Ben Okafor')).toBeVisible()
  expect(screen.getByText('€65')).toBeVisible()
  expect(screen.getByText(/^Client can move or cancel until/)).toBeVisible()
  expect(screen.getByText('Looking forward to it.')).toBeVisible()
})

test('the history calls an undone cancellation no new booking', async () => {
  const session = someSession() as ReturnType<typeof someSession> & { bookings: readonly object[] }
  const kinds = ['CONFIRMED', 'CANCELLED', 'CONFIRMED'] as const
  const changes = kinds.map((kind, index) => ({
    __typename: 'BookingChange' as const,
    owed: null,
    kind,
    actor: 'PROFESSIONAL' as const,
    message: null,
    occurredAt: `2026-03-01T09:0${index}:00Z`,
    start: session.start,
  }))
  const node = { ...session, bookings: [{ ...session.bookings[0], changes }] }
  answer(sessionQuery, () => ({ node }))
  await renderApp('/sessions/s1')
  expect(await screen.findByText('You restored it')).toBeVisible()
  expect(screen.getAllByText(/^You booked/)).toHaveLength(1)
})

test('an expired deadline is stated as such, not as a past date', async () => {
  const until = Temporal.Now.instant().subtract({ hours: 1 }).toString()
  answer(sessionQuery, () => ({ node: someSession({ until }) }))
  await renderApp('/sessions/s1')
  expect(await screen.findByText('Too late for the client to move or cancel online.')).toBeVisible()
  expect(screen.queryByText(/^Client can move or cancel until/)).toBeNull()
})

test('the address of an unknown session says so without offering to try again', async () => {
  answer(sessionQuery, () => ({ node: null }))
  answer(myBookingOfSessionQuery, () => ({ myBookingOfSession: null }))
  await renderApp('/sessions/s1')
  expect(await screen.findByText(/couldn’t find/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
})

test.each([
  ['Cancel session', 'alertdialog'],
  ['Move session', 'dialog'],
] as const)('%s: an open dialog loses its button at the start, and says why', async (name, role) => {
  await renderApp('/sessions/s1')
  await userEvent.click(await screen.findByRole('button', { name }))
  const dialog = within(await screen.findByRole(role))
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from(someStart))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(await dialog.findByText(/^This session has started/)).toBeVisible()
  expect(dialog.queryByRole('button', { name })).toBeNull()
  expect(dialog.getAllByRole('button', { name: 'Close' }).at(-1)).toBeVisible()
})

test('a move after too many changes says when the next one is possible', async () => {
  answer(rescheduleBookingMutation, () => ({
    rescheduleBooking: {
      __typename: 'RateLimited',
      code: 'TOO_MANY_CHANGES',
      message: '',
      retryAfterSeconds: 1500,
    },
  }))
  const { dialog } = await openMove()
  await userEvent.click(dialog.getByRole('button', { name: 'Move session' }))
  expect(await dialog.findByText(/in the last hour. Try again after \d+:\d\d/)).toBeVisible()
})

test('a cancelled session can be neither moved nor cancelled', async () => {
  answer(sessionQuery, () => ({ node: someSession({ status: 'CANCELLED' }) }))
  await renderApp('/sessions/s1')
  expect(await screen.findByText('Cancelled')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Move session' })).toBeNull()
})

test('a move by keyboard sends the version on screen, and undo overrides every rule', async () => {
  const asked = answer(rescheduleBookingMutation, ({ input }) =>
    moved(input.start, input.expectedVersion + 1),
  )
  const { dialog } = await openMove()
  await userEvent.click(dialog.getByRole('button', { name: 'Move session' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(asked[0]?.input).toMatchObject({ bookingId: 's1-booking', expectedVersion: 1, override: [] })
  const override = ['OUTSIDE_HOURS', 'NOTICE', 'HORIZON', 'LIMITS', 'BUFFER']
  expect(asked[1]?.input).toMatchObject({ start: someStart, expectedVersion: 2, override })
  expect(asked[1]?.input.idempotencyKey).not.toBe(asked[0]?.input.idempotencyKey)
})

test('a taken time offers the nearest free ones; choosing one does not move, the button does', async () => {
  const asked = answer(rescheduleBookingMutation, ({ input }) =>
    input.start === later
      ? moved(later, 2)
      : {
          rescheduleBooking: {
            __typename: 'TimeRefused' as const,
            code: 'SLOT_TAKEN' as const,
            message: '',
            minimumNoticeMinutes: 0,
            nearest: [{ __typename: 'Slot' as const, start: later, end: later }],
            reasons: [],
          },
        },
  )
  const { dialog } = await openMove()
  await userEvent.click(dialog.getByRole('button', { name: 'Move session' }))
  await userEvent.click(await dialog.findByRole('listitem').then((item) => within(item).getByRole('button')))
  expect(dialog.getByLabelText('Starts at')).toHaveFocus()
  expect(asked).toHaveLength(1)
  await userEvent.click(dialog.getByRole('button', { name: 'Move session' }))
  expect(await screen.findByText(/^Moved to/)).toBeInTheDocument()
  expect(asked.map(({ input }) => input.start)).toEqual([expect.any(String), later])
})

test('a refused move names every reason, and one press moves in spite of the rules that are the professional’s', async () => {
  const asked = answer(rescheduleBookingMutation, ({ input }) =>
    input.override && input.override.length > 0
      ? moved(input.start, 2)
      : {
          rescheduleBooking: {
            __typename: 'TimeRefused' as const,
            code: 'OUTSIDE_AVAILABILITY' as const,
            message: '',
            minimumNoticeMinutes: 0,
            nearest: [],
            reasons: [
              reasonAgainst('OUTSIDE_HOURS', 'OUTSIDE_HOURS'),
              {
                ...reasonAgainst('BUFFER', 'BUFFER'),
                clientName: 'Ruth Klein',
                meetsFrom: '2026-11-24T14:00:00Z',
                meetsUntil: '2026-11-24T15:00:00Z',
                bufferMinutes: 15,
                bufferSide: 'AFTER' as const,
              },
            ],
          },
        },
  )
  const { dialog } = await openMove()
  await userEvent.click(dialog.getByRole('button', { name: 'Move session' }))
  const alert = await dialog.findByRole('alert')
  expect(alert).toHaveTextContent('It’s outside your open hours.')
  expect(alert).toHaveTextContent('15 min after, then Ruth Klein at 3:00 PM')
  await userEvent.click(within(alert).getByRole('button', { name: 'Move anyway' }))
  expect(await screen.findByText(/^Moved to/)).toBeInTheDocument()
  expect(asked[1]?.input.override).toEqual(['OUTSIDE_HOURS', 'BUFFER'])
})

test('a real overlap names whose session it is and cannot be overridden', async () => {
  answer(rescheduleBookingMutation, () => ({
    rescheduleBooking: {
      __typename: 'TimeRefused' as const,
      code: 'SLOT_TAKEN' as const,
      message: '',
      minimumNoticeMinutes: 0,
      nearest: [{ __typename: 'Slot' as const, start: later, end: later }],
      reasons: [
        {
          ...reasonAgainst('SESSION', null),
          clientName: 'Ruth Klein',
          meetsFrom: '2026-11-24T14:00:00Z',
          meetsUntil: '2026-11-24T15:00:00Z',
        },
        reasonAgainst('NOTICE', 'NOTICE'),
      ],
    },
  }))
  const { dialog } = await openMove()
  await userEvent.click(dialog.getByRole('button', { name: 'Move session' }))
  const alert = await dialog.findByRole('alert')
  expect(alert).toHaveTextContent('Ruth Klein has a session then, 3:00 –\u2060 4:00 PM.')
  expect(within(alert).queryByRole('button', { name: 'Move anyway' })).toBeNull()
  expect(within(alert).getByText('Free times close by')).toBeVisible()
})

test('a lost network keeps what was typed, and the retry has the same key', async () => {
  const keys: string[] = []
  server.use(
    http.post('*/graphql', async ({ request }) => {
      const body = (await request.clone().json()) as { operationName: string; variables: never }
      if (body.operationName !== 'UseRescheduleBooking_rescheduleBooking') return undefined
      keys.push((body.variables as { input: { idempotencyKey: string } }).input.idempotencyKey)
      return HttpResponse.error()
    }),
  )
  const { dialog, time } = await openMove()
  const submit = dialog.getByRole('button', { name: 'Move session' })
  await userEvent.click(submit)
  expect(await dialog.findByText(/couldn’t reach Hora/)).toBeVisible()
  expect(time).toHaveProperty('value', expect.stringMatching(/^1:00\sPM$/))
  await userEvent.click(submit)
  await waitFor(() => expect(keys.length).toBeGreaterThan(1))
  expect(new Set(keys).size).toBe(1)
})

test('cancelling asks first, and notifies the client by default', async () => {
  const asked = answer(cancelBookingMutation, () => ({
    cancelBooking: {
      __typename: 'CancelBookingSuccess' as const,
      booking: {
        __typename: 'Booking' as const,
        id: 's1-booking',
        status: 'CANCELLED' as const,
        version: 2,
        cancelledAt: someStart,
        cancelledBy: 'PROFESSIONAL' as const,
        outcome: null,
        cancelledOwed: { __typename: 'Money' as const, amountMinor: 0, currency: 'EUR' },
        viewerCanCancel: false,
        viewerCanReschedule: false,
        changes: [],
        professional: { __typename: 'Professional' as const, id: 'p1', displayName: 'Ada Moreau' },
      },
    },
  }))
  await renderApp('/sessions/s1')
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel session' }))
  const dialog = within(await screen.findByRole('alertdialog'))
  await fill(dialog.getByLabelText(/Message/), 'I am ill, sorry.')
  await userEvent.click(dialog.getByLabelText('Notify Ben Okafor by email'))
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel session' }))
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]?.input).toMatchObject({ message: 'I am ill, sorry.', notify: false })
  expect(await screen.findByText('Session cancelled')).toBeInTheDocument()
})

test.each([
  ['move', 'dialog', 'Move session'],
  ['cancel', 'alertdialog', 'Cancel this session?'],
])('a link to %s opens its dialog, and closing it keeps the page', async (asked, role, title) => {
  const { router } = await renderApp(`/sessions/s1?do=${asked}`)
  const dialog = within(await screen.findByRole(role, { name: title }))
  await userEvent.click(dialog.getByRole('button', { name: 'Keep session' }))
  await waitFor(() => expect(router.state.location.href).toBe('/sessions/s1'))
  expect(await screen.findByRole('button', { name: 'Move session' })).toBeVisible()
})

test('a link to something unknown opens the page', async () => {
  await renderApp('/sessions/s1?do=delete')
  expect(await screen.findByRole('button', { name: 'Move session' })).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a link from a mail leads through the sign-in to its page', async () => {
  answer(viewerQuery, () => ({ viewer: null }))
  const { router } = await renderApp('/sessions/s1?do=cancel')
  expect(router.state.location.pathname).toBe('/sign-in')
  expect(router.state.location.search).toEqual({ next: '/sessions/s1?do=cancel' })
})
