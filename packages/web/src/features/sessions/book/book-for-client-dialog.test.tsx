import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { bookChoicesQuery } from '#web/features/sessions/book/use-book-choices.ts'
import { bookForClientMutation } from '#web/features/sessions/book/use-book-for-client.ts'
import { calendarQuery, openHoursQuery } from '#web/features/sessions/calendar/calendar-query.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { reasonAgainst, someSession } from '#web/testing/some-session.ts'
import { someViewer } from '#web/testing/some-viewer.ts'

const page = { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null }
const money = (amountMinor: number) => ({ __typename: 'Money' as const, amountMinor, currency: 'EUR' })

const choices = (...clients: string[]) => ({
  clients: {
    __typename: 'QueryClientsConnection' as const,
    edges: clients.map((displayName) => ({
      __typename: 'QueryClientsConnectionEdge' as const,
      node: { __typename: 'Client' as const, id: displayName, displayName },
    })),
    pageInfo: page,
  },
  services: {
    __typename: 'QueryServicesConnection' as const,
    edges: [
      {
        __typename: 'QueryServicesConnectionEdge' as const,
        node: {
          __typename: 'Service' as const,
          id: 'v1',
          name: 'Coaching',
          active: true,
          capacity: 1,
          durations: [
            { __typename: 'ServiceDuration' as const, minutes: 45, price: money(4500) },
            { __typename: 'ServiceDuration' as const, minutes: 90, price: money(8000) },
          ],
        },
      },
    ],
  },
})

beforeEach(() => {
  answer(viewerQuery, () => someViewer())
  answer(openHoursQuery, () => ({ schedules: [] }))
  answer(calendarQuery, () => ({
    calendar: { __typename: 'QueryCalendarConnection' as const, edges: [], pageInfo: page },
    timeOff: [],
  }))
})

async function openBooking() {
  await renderApp('/calendar?view=list')
  await userEvent.click(await screen.findByRole('button', { name: 'Book session' }))
  await screen.findByRole('dialog', { name: 'Book for a client' })
}

async function fill() {
  await userEvent.click(await screen.findByLabelText('Client'))
  await userEvent.type(screen.getByLabelText('Client'), 'Chl')
  await userEvent.click(await screen.findByRole('option', { name: 'Chloé Dubois' }))
  await userEvent.selectOptions(screen.getByLabelText('Length'), '90')
  await userEvent.type(screen.getByLabelText(/Message/), 'See you then.')
}

test('a professional finds a client by name and books the chosen length', async () => {
  answer(bookChoicesQuery, () => choices('Ben Okafor', 'Chloé Dubois'))
  const asked = answer(bookForClientMutation, () => ({
    bookForClient: {
      __typename: 'BookForClientSuccess' as const,
      booking: { __typename: 'Booking' as const, id: 's1-booking' },
      session: someSession(),
    },
  }))
  await openBooking()
  await fill()
  await userEvent.click(screen.getByRole('button', { name: 'Book session' }))
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]?.input).toMatchObject({
    clientId: 'Chloé Dubois',
    serviceId: 'v1',
    durationMinutes: 90,
    message: 'See you then.',
    notify: true,
    override: [],
  })
  expect(await screen.findByText(/^Booked for/)).toBeInTheDocument()
})

test('a booking outside the open hours is refused with the option to book anyway, and what was typed stays', async () => {
  answer(bookChoicesQuery, () => choices('Chloé Dubois'))
  const asked = answer(bookForClientMutation, () => ({
    bookForClient: {
      __typename: 'TimeRefused' as const,
      code: 'OUTSIDE_AVAILABILITY' as const,
      message: '',
      minimumNoticeMinutes: 0,
      nearest: [],
      reasons: [reasonAgainst('OUTSIDE_HOURS', 'OUTSIDE_HOURS')],
    },
  }))
  await openBooking()
  await fill()
  await userEvent.click(screen.getByRole('button', { name: 'Book session' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('It’s outside your open hours.')
  expect(screen.getByLabelText(/Message/)).toHaveValue('See you then.')
  await userEvent.click(screen.getByRole('button', { name: 'Book anyway' }))
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(asked[1]?.input.override).toEqual(['OUTSIDE_HOURS'])
  expect(asked[1]?.input.idempotencyKey).not.toBe(asked[0]?.input.idempotencyKey)
})

test('a booking without a client is not sent', async () => {
  answer(bookChoicesQuery, () => choices('Chloé Dubois'))
  const asked = answer(bookForClientMutation, () => ({ errors: ['INTERNAL'] }))
  await openBooking()
  await userEvent.click(await screen.findByRole('button', { name: 'Book session' }))
  expect(await screen.findByText('Fill in this field.')).toBeVisible()
  expect(screen.getByLabelText('Client')).toBeInvalid()
  expect(asked).toHaveLength(0)
})

test('the dialog explains that a client must be connected first', async () => {
  answer(bookChoicesQuery, () => choices())
  await openBooking()
  expect(await screen.findByText('No clients yet')).toBeVisible()
})
