import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { bookingQuery } from '#web/features/bookings/booking/booking-query.ts'
import { myBookingOfSessionQuery } from '#web/features/sessions/session/session-of-client.tsx'
import { sessionQuery } from '#web/features/sessions/session/session-query.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someBooking } from '#web/testing/some/some-booking.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const start = '2100-11-23T09:00:00Z'

const booking = (isViewer: boolean) => {
  const own = someBooking(start, '2100-11-23T10:00:00Z')
  return { node: { ...own, professional: { ...own.professional, isViewer } } }
}

test.each([
  ['/my-sessions/b1', {}],
  ['/my-sessions/b1?do=cancel', { do: 'cancel' }],
  ['/my-sessions/b1/move', { do: 'move' }],
])('%s of a client, opened by their professional, continues to the session', async (address, search) => {
  answer(viewerQuery, () => someViewer())
  answer(bookingQuery, () => booking(true))
  const { router } = await renderApp(address)
  await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/sessions/s9', search }))
})

test.each([
  ['a client', { professional: null, onboarding: null }],
  ['a professional who is a client elsewhere', {}],
])('the address of a session, opened by %s, continues to their booking', async (_, who) => {
  answer(viewerQuery, () => someViewer(who))
  answer(sessionQuery, () => ({ node: null }))
  answer(myBookingOfSessionQuery, () => ({ myBookingOfSession: { __typename: 'Booking', id: 'b1' } }))
  answer(bookingQuery, () => booking(false))
  const { router } = await renderApp('/sessions/s9?do=move')
  await waitFor(() => expect(router.state.location.pathname).toBe('/my-sessions/b1'))
  expect(router.state.location.search).toEqual({ do: 'move' })
})

test.each([
  [{ professional: null, onboarding: null }, 'Open my sessions', '/my-sessions'],
  [{}, 'Open calendar', '/calendar'],
])('a session of other people says so, with the way out (%j)', async (who, name, href) => {
  answer(viewerQuery, () => someViewer(who))
  answer(sessionQuery, () => ({ node: null }))
  answer(myBookingOfSessionQuery, () => ({ myBookingOfSession: null }))
  await renderApp('/sessions/s9')
  expect(await screen.findByText('We couldn’t find this session')).toBeVisible()
  expect(screen.getByRole('link', { name })).toHaveAttribute('href', href)
})
