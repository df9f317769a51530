import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { bookingQuery } from '#web/features/bookings/booking/booking-query.ts'
import { contestNoShowMutation } from '#web/features/bookings/contest/use-contest-no-show.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someBooking } from '#web/testing/some/some-booking.ts'
import { someCancellation } from '#web/testing/some/some-cancellation.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const now = Temporal.Now.instant()
const hours = (count: number) => now.add({ hours: count }).toString()

type Missed = { contestedAt?: string | null; contestUntil?: string | null; message?: string }

/** A session of yesterday that Ada recorded as missed. */
function missed({ contestedAt = null, contestUntil = hours(24 * 13), message }: Missed = {}) {
  const change = { __typename: 'BookingChange' as const, start: hours(-24), message: null, owed: null }
  return {
    ...someBooking(hours(-24), hours(-23)),
    status: 'NO_SHOW' as const,
    version: 2,
    ...someCancellation(hours(-48)),
    rescheduleUntil: hours(-48),
    viewerCanCancel: false,
    viewerCanReschedule: false,
    contestedAt,
    contestUntil,
    changes: [
      { ...change, kind: 'NO_SHOW' as const, actor: 'PROFESSIONAL' as const, occurredAt: hours(-22) },
      ...(message
        ? [{ ...change, kind: 'CONTESTED' as const, actor: 'CLIENT' as const, message, occurredAt: hours(0) }]
        : []),
    ],
  }
}

beforeEach(() => {
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
})

test('a client reads that they were missing, contests it once with a message, and sees it in the history', async () => {
  answer(bookingQuery, () => ({ node: missed() }))
  const asked = answer(contestNoShowMutation, ({ input: { message } }) => ({
    contestNoShow: {
      __typename: 'ContestNoShowSuccess' as const,
      booking: missed({ contestedAt: hours(0), contestUntil: null, message: message ?? '' }),
    },
  }))
  await renderApp('/my-sessions/b1')
  expect(
    await screen.findByText('Ada Moreau recorded that you didn’t come', { selector: '.font-semibold' }),
  ).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'I was there' }))
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Contest this no-show?' }))
  await fill(dialog.getByLabelText(/Message to Ada/), 'My camera was off.')
  await userEvent.click(dialog.getByRole('button', { name: 'Contest no-show' }))
  expect(await screen.findByText('You contested the no-show')).toBeVisible()
  expect(screen.getByText('My camera was off.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'I was there' })).toBeNull()
  expect(asked[0]?.input).toMatchObject({ bookingId: 'b1', message: 'My camera was off.' })
})

test('a refusal keeps the message and says why', async () => {
  answer(bookingQuery, () => ({ node: missed() }))
  answer(contestNoShowMutation, () => ({
    contestNoShow: { __typename: 'Refusal' as const, code: 'CONTEST_CLOSED' as const, message: '' },
  }))
  await renderApp('/my-sessions/b1')
  await userEvent.click(await screen.findByRole('button', { name: 'I was there' }))
  await fill(await screen.findByLabelText(/Message to Ada/), 'I came.')
  await userEvent.click(screen.getByRole('button', { name: 'Contest no-show' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('contested for 14 days')
  expect(screen.getByLabelText(/Message to Ada/)).toHaveValue('I came.')
})

test.each([
  [{ contestUntil: hours(-1) }, 'The time to contest it has passed.'],
  [{ contestUntil: null, contestedAt: hours(-2) }, /^You contested this/],
] as const)('where contesting is over, a sentence says why (%o)', async (given, sentence) => {
  answer(bookingQuery, () => ({ node: missed(given) }))
  await renderApp('/my-sessions/b1')
  await waitFor(() => expect(screen.getByText(sentence)).toBeVisible())
  expect(screen.queryByRole('button', { name: 'I was there' })).toBeNull()
})
