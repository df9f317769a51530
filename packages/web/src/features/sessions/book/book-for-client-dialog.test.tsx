import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { bookChoicesQuery } from '#web/features/sessions/book/use-book-choices.ts'
import { bookForClientMutation } from '#web/features/sessions/book/use-book-for-client.ts'
import { scheduleSessionMutation } from '#web/features/sessions/book/use-schedule-session.ts'
import { calendarQuery, openHoursQuery } from '#web/features/sessions/calendar/calendar-query.ts'
import { cancelSessionMutation } from '#web/features/sessions/cancel/use-cancel-session.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someChoices } from '#web/testing/some/some-choices.ts'
import { someGroup } from '#web/testing/some/some-group.ts'
import { reasonAgainst, someSession } from '#web/testing/some/some-session.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const page = { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null }

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
  answer(bookChoicesQuery, () => someChoices('Ben Okafor', 'Chloé Dubois'))
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
  answer(bookChoicesQuery, () => someChoices('Chloé Dubois'))
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
  answer(bookChoicesQuery, () => someChoices('Chloé Dubois'))
  const asked = answer(bookForClientMutation, () => ({ errors: ['INTERNAL'] }))
  await openBooking()
  await userEvent.click(await screen.findByRole('button', { name: 'Book session' }))
  expect(await screen.findByText('Fill in this field.')).toBeVisible()
  expect(screen.getByLabelText('Client')).toBeInvalid()
  expect(asked).toHaveLength(0)
})

/** No client yet, and no service for groups. */
function choicesForOne() {
  const { services, ...choices } = someChoices()
  return { ...choices, services: { ...services, edges: services.edges.slice(0, 1) } }
}

test('the dialog explains that a client must be connected first', async () => {
  answer(bookChoicesQuery, () => choicesForOne())
  await openBooking()
  expect(await screen.findByText('No clients yet')).toBeVisible()
})

test('a group is scheduled with nobody in it, says so, and undo cancels it', async () => {
  answer(bookChoicesQuery, () => someChoices('Chloé Dubois'))
  const asked = answer(scheduleSessionMutation, () => ({
    scheduleSession: { __typename: 'ScheduleSessionSuccess' as const, session: someGroup() },
  }))
  const cancelled = answer(cancelSessionMutation, () => ({ errors: ['INTERNAL'] }))
  await openBooking()
  await userEvent.selectOptions(await screen.findByLabelText('Service'), 'Singing circle')
  expect(screen.getByRole('dialog', { name: 'Schedule a session' })).toBeVisible()
  expect(screen.getByText('Leave it empty to schedule the session with nobody in it.')).toBeVisible()
  expect(screen.queryByRole('checkbox')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Schedule session' }))
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]?.input).toMatchObject({ serviceId: 'v2', durationMinutes: 60, override: [] })
  expect(await screen.findByText(/^Scheduled for/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(cancelled[0]?.input).toMatchObject({ sessionId: 'g1' }))
})

test('a professional without clients can schedule a group', async () => {
  answer(bookChoicesQuery, () => someChoices())
  await renderApp('/calendar?view=list')
  await userEvent.click(await screen.findByRole('button', { name: 'Book session' }))
  expect(await screen.findByRole('button', { name: 'Book session' })).toBeVisible()
  await userEvent.selectOptions(await screen.findByLabelText('Service'), 'Singing circle')
  expect(screen.getByRole('button', { name: 'Schedule session' })).toBeVisible()
})
