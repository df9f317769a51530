import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { calendarQuery, openHoursQuery } from '#web/features/sessions/calendar/calendar-query.ts'
import { openRequestsQuery } from '#web/features/sessions/request/open-requests-query.ts'
import { suggestTimesQuery } from '#web/features/sessions/request/suggest-times.tsx'
import { approveRequestMutation } from '#web/features/sessions/request/use-approve-request.ts'
import { declineRequestMutation } from '#web/features/sessions/request/use-decline-request.ts'
import { sessionQuery } from '#web/features/sessions/session/session-query.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someSession, someStart } from '#web/testing/some/some-session.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const hoursLater = (hours: number) => Temporal.Instant.from(someStart).add({ hours }).toString()

type Status = 'REQUESTED' | 'CONFIRMED' | 'DECLINED'

/** Ben asks for an hour. */
function asked(status: Status = 'REQUESTED') {
  const session = someSession()
  const { bookings } = session as unknown as { bookings: readonly [Record<string, unknown>] }
  const change = { __typename: 'BookingChange', start: someStart, owed: null, actor: 'CLIENT' }
  const booking = {
    ...bookings[0],
    status,
    answerUntil: status === 'REQUESTED' ? hoursLater(-24) : null,
    viewerCanAnswer: status === 'REQUESTED',
    viewerCanCancel: false,
    viewerCanReschedule: false,
    changes: [
      { ...change, kind: 'REQUESTED', message: 'Is it possible?', occurredAt: '2026-01-01T09:00:00Z' },
    ],
  }
  const states = { REQUESTED: 'HELD', CONFIRMED: 'SCHEDULED', DECLINED: 'EXPIRED' } as const
  return { ...session, status: states[status], bookings: [booking] } as typeof session
}

const bookingOf = (session: ReturnType<typeof asked>) =>
  (session as unknown as { bookings: readonly [never] }).bookings[0]

beforeEach(() => {
  answer(viewerQuery, () => someViewer())
})

test('a request shows the message and until when to answer, and one press approves it', async () => {
  let node = asked()
  answer(sessionQuery, () => ({ node }))
  const sent = answer(approveRequestMutation, () => {
    node = asked('CONFIRMED')
    return { approveRequest: { __typename: 'ApproveRequestSuccess' as const, booking: bookingOf(node) } }
  })
  await renderApp('/sessions/s1')
  expect(await screen.findByText('Ben Okafor asks for this time')).toBeVisible()
  expect(screen.getAllByText('Is it possible?')).not.toHaveLength(0)
  expect(screen.getByText(/^Answer by/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Cancel session' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }))
  expect(await screen.findByText('Session booked')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull())
  expect(sent[0]?.input).toMatchObject({ bookingId: 's1-booking' })
})

test('a request is declined with a message and up to three other times', async () => {
  let node = asked()
  answer(sessionQuery, () => ({ node }))
  const times = [1, 2, 3, 4].map(hoursLater)
  answer(suggestTimesQuery, () => ({
    freeTimes: {
      __typename: 'FreeTimes' as const,
      next: times.map((start) => ({ __typename: 'Slot' as const, start })),
    },
  }))
  const sent = answer(declineRequestMutation, () => {
    node = asked('DECLINED')
    return { declineRequest: { __typename: 'DeclineRequestSuccess' as const, booking: bookingOf(node) } }
  })
  await renderApp('/sessions/s1')
  await userEvent.click(await screen.findByRole('button', { name: 'Decline' }))
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Decline this request?' }))
  await fill(dialog.getByLabelText(/Message to Ben/), 'I am away then.')
  const boxes = await dialog.findAllByRole('checkbox')
  for (const box of boxes.slice(0, 3)) await userEvent.click(box)
  expect(boxes[3]).toBeDisabled()
  await userEvent.click(boxes[0] as HTMLElement)
  expect(boxes[3]).toBeEnabled()
  await userEvent.click(dialog.getByRole('button', { name: 'Decline request' }))
  expect(await screen.findByText('Declined')).toBeVisible()
  expect(sent[0]?.input).toMatchObject({
    bookingId: 's1-booking',
    message: 'I am away then.',
    suggestedStarts: times.slice(1, 3),
  })
})

test('an answer that comes too late says what became of the request', async () => {
  answer(sessionQuery, () => ({ node: asked() }))
  answer(approveRequestMutation, () => ({
    approveRequest: { __typename: 'Refusal' as const, code: 'REQUEST_WITHDRAWN' as const, message: '' },
  }))
  await renderApp('/sessions/s1')
  await userEvent.click(await screen.findByRole('button', { name: 'Approve' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('The client withdrew this request')
})

test('the calendar lists the requests to answer, and marks their times', async () => {
  answer(openHoursQuery, () => ({ schedules: [] }))
  answer(calendarQuery, () => ({
    calendar: {
      __typename: 'QueryCalendarConnection' as const,
      edges: [{ __typename: 'QueryCalendarConnectionEdge' as const, cursor: 's1', node: asked() }],
      pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
    },
    timeOff: [],
  }))
  answer(openRequestsQuery, () => ({
    openRequests: [
      {
        __typename: 'Booking' as const,
        id: 's1-booking',
        sessionId: 's1',
        start: someStart,
        answerUntil: hoursLater(-24),
        client: {
          __typename: 'BookingClient' as const,
          clientId: 'c1',
          displayName: 'Ben Okafor',
          avatarUrl: null,
        },
      },
    ],
  }))
  await renderApp('/calendar?view=list')
  expect(await screen.findByRole('heading', { name: '1 request to answer' })).toBeVisible()
  expect(screen.getByRole('link', { name: /^Ben Okafor, / })).toHaveAttribute('href', '/sessions/s1')
  expect(await screen.findByText('Requested')).toBeVisible()
})
