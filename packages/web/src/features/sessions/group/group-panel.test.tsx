import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { bookChoicesQuery } from '#web/features/sessions/book/use-book-choices.ts'
import { cancelBookingMutation } from '#web/features/sessions/cancel/use-cancel-booking.ts'
import { cancelSessionMutation } from '#web/features/sessions/cancel/use-cancel-session.ts'
import { addToSessionMutation } from '#web/features/sessions/group/use-add-to-session.ts'
import { changeSessionMutation } from '#web/features/sessions/group/use-change-session.ts'
import { moveSessionMutation } from '#web/features/sessions/move/use-move-group.ts'
import { everyRule } from '#web/features/sessions/move/use-move-session.ts'
import { rescheduleBookingMutation } from '#web/features/sessions/move/use-reschedule-booking.ts'
import { sessionQuery } from '#web/features/sessions/session/session-query.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someChoices } from '#web/testing/some/some-choices.ts'
import { someGroup } from '#web/testing/some/some-group.ts'
import { reasonAgainst } from '#web/testing/some/some-session.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const ben = { name: 'Ben Okafor' }
const chloe = { name: 'Chloé Dubois' }

const shown = (group: ReturnType<typeof someGroup>) => answer(sessionQuery, () => ({ node: group }))
const refusal = (code: 'CAPACITY_BELOW_PLACES' | 'SESSION_FULL' | 'ALREADY_IN_SESSION') =>
  ({ __typename: 'Refusal', code, message: '' }) as const

const openGroup = async (group: ReturnType<typeof someGroup>) => {
  shown(group)
  const app = await renderApp('/sessions/g1')
  await screen.findByRole('heading', { name: 'People' })
  return app
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

async function retype(field: Element, text: string) {
  await userEvent.clear(field)
  await fill(field, text)
}

beforeEach(() => {
  answer(viewerQuery, () => someViewer())
  answer(bookChoicesQuery, () => someChoices('Ben Okafor', 'Chloé Dubois', 'Emil Vos'))
})

test('a group shows its places, everybody in it, and who left owing something', async () => {
  const left = { name: 'Ruth Klein', status: 'CANCELLED' as const, owed: 3200 }
  await openGroup(someGroup({ people: [ben, { ...chloe, status: 'HELD' }, left] }))
  expect(screen.getByText('2 of 4 places')).toBeVisible()
  expect(screen.getByText('Scheduled')).toBeVisible()
  const people = screen.getAllByRole('listitem')
  expect(people[0]).toHaveTextContent(/Ben Okafor.*€65.*Booked/)
  expect(people[1]).toHaveTextContent(/Chloé Dubois.*Held/)
  expect(screen.getByText('Ruth Klein').closest('li')).toHaveTextContent('€32 owed')
})

test('an empty group says that clients see it, and a full one how to add somebody', async () => {
  const { unmount } = await openGroup(someGroup())
  expect(screen.getByText(/^Nobody yet. Your clients see this time/)).toBeVisible()
  unmount()
  await openGroup(someGroup({ capacity: 2, people: [ben, chloe] }))
  expect(screen.getByText(/^Full. To add somebody, raise the number/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Add client' })).toBeNull()
})

test('the minimum says what is missing until when, and what happens then', async () => {
  const decidesAt = Temporal.Now.instant().add({ hours: 20 }).toString()
  const { unmount } = await openGroup(someGroup({ people: [ben], minimumPlaces: 3, decidesAt }))
  expect(screen.getByText(/^Takes place if at least 3 people have booked by/)).toBeVisible()
  expect(screen.getByText(/^2 more are needed. Otherwise it’s cancelled/)).toBeVisible()
  unmount()
  await openGroup(someGroup({ people: [ben], minimumPlaces: 1, decidesAt: null }))
  expect(screen.getByText('At least 1 person had booked, so it takes place.')).toBeVisible()
})

test('the number of places is never lowered below the places taken, and the field says why', async () => {
  const asked = answer(changeSessionMutation, () => ({ changeSession: refusal('CAPACITY_BELOW_PLACES') }))
  await openGroup(someGroup({ people: [ben, chloe], version: 7 }))
  await press('Change places')
  const dialog = within(await screen.findByRole('dialog', { name: 'Change the number of places' }))
  await retype(dialog.getByLabelText('Places'), '1')
  await userEvent.click(dialog.getByRole('button', { name: 'Change places' }))
  expect(await dialog.findByText(/^More people than that have a place. Choose a higher number/)).toBeVisible()
  expect(dialog.getByLabelText('Places')).toBeInvalid()
  expect(asked).toEqual([{ input: { sessionId: 'g1', expectedVersion: 7, capacity: 1 } }])
})

test('raising the number of places says so, and offers the way back', async () => {
  const asked = answer(changeSessionMutation, ({ input: { capacity } }) => ({
    changeSession: {
      __typename: 'ChangeSessionSuccess',
      session: {
        __typename: 'Session',
        id: 'g1',
        version: 8,
        capacity,
        placesTaken: 2,
        placesLeft: capacity - 2,
        minimumPlaces: null,
      },
    },
  }))
  await openGroup(someGroup({ people: [ben, chloe] }))
  await press('Change places')
  const dialog = within(await screen.findByRole('dialog', { name: 'Change the number of places' }))
  await retype(dialog.getByLabelText('Places'), '8')
  await userEvent.click(dialog.getByRole('button', { name: 'Change places' }))
  expect(await screen.findByText('2 of 8 places')).toBeVisible()
  await press('Undo')
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(asked[1]?.input).toMatchObject({ capacity: 4, expectedVersion: 8 })
})

test.each([
  ['SESSION_FULL', 'This session is full. Raise the number of places first.'],
  ['ALREADY_IN_SESSION', 'This client already has a place in this session.'],
] as const)('adding a client offers only those without a place; %s is explained', async (code, sentence) => {
  const asked = answer(addToSessionMutation, () => ({ addToSession: refusal(code) }))
  await openGroup(someGroup({ people: [ben] }))
  await press('Add client')
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a client' }))
  await userEvent.click(await dialog.findByLabelText('Client'))
  expect(screen.queryByRole('option', { name: 'Ben Okafor' })).toBeNull()
  await userEvent.click(await screen.findByRole('option', { name: 'Emil Vos' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Add client' }))
  expect(await dialog.findByRole('alert')).toHaveTextContent(sentence)
  expect(asked[0]?.input).toMatchObject({ sessionId: 'g1', clientId: 'Emil Vos', notify: true })
})

test('an added client is in the list, and undo cancels their place and no other', async () => {
  const added = someGroup({ people: [ben, { name: 'Emil Vos' }] })
  answer(addToSessionMutation, () => {
    const session = added
    shown(added)
    const booking = { __typename: 'Booking' as const, id: 'place-2' }
    return { addToSession: { __typename: 'AddToSessionSuccess' as const, booking, session } }
  })
  const cancelled = answer(cancelBookingMutation, () => ({ errors: ['INTERNAL'] }))
  await openGroup(someGroup({ people: [ben] }))
  await press('Add client')
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a client' }))
  await userEvent.click(await dialog.findByLabelText('Client'))
  await userEvent.click(await screen.findByRole('option', { name: 'Emil Vos' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Add client' }))
  expect(await screen.findByText('2 of 4 places')).toBeVisible()
  await press('Undo')
  await waitFor(() => expect(cancelled).toHaveLength(1))
  expect(cancelled[0]?.input.bookingId).toBe('place-2')
})

test('removing somebody says what it means for them and for the others', async () => {
  const asked = answer(cancelBookingMutation, () => ({ errors: ['RETRY_LATER'] }))
  await openGroup(someGroup({ people: [ben, chloe] }))
  await press('Remove Chloé Dubois')
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Remove Chloé Dubois?' }))
  expect(dialog.getByText(/loses their place on .* They owe nothing, because you cancel it.$/)).toBeVisible()
  expect(dialog.getByText('Nothing changes for the others.')).toBeVisible()
  await userEvent.click(dialog.getByRole('button', { name: 'Remove' }))
  await waitFor(() => expect(asked[0]?.input).toMatchObject({ bookingId: 'place-2', notify: true }))
})

test('removing the last place of a session that a booking made says that it is cancelled too', async () => {
  await openGroup(someGroup({ people: [ben], stands: false }))
  await press('Remove Ben Okafor')
  expect(await screen.findByText('Nobody else has a place, so the session is cancelled too.')).toBeVisible()
})

test('cancelling a group says how many people are notified, and cancels all places in one request', async () => {
  const asked = answer(cancelSessionMutation, () => ({
    cancelSession: {
      __typename: 'CancelSessionSuccess' as const,
      session: someGroup({ status: 'CANCELLED', stands: false }),
    },
  }))
  await openGroup(someGroup({ people: [ben, chloe, { name: 'Emil Vos', status: 'HELD' }] }))
  await press('Cancel session')
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(dialog.getByText('2 people lose their places, owe nothing and are notified.')).toBeVisible()
  await userEvent.click(dialog.getByLabelText('Notify 2 people by email'))
  expect(dialog.getByText('2 people lose their places, owe nothing and aren’t notified.')).toBeVisible()
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel session' }))
  await waitFor(() => expect(asked[0]?.input).toMatchObject({ sessionId: 'g1', notify: false }))
  expect(await screen.findByText('Session cancelled')).toBeInTheDocument()
})

test('a group with nobody in it can be cancelled, and notifies nobody', async () => {
  await openGroup(someGroup())
  await press('Cancel session')
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(dialog.getByText('Nobody has a place, so nobody is notified.')).toBeVisible()
  expect(dialog.queryByRole('checkbox')).toBeNull()
})

test('one person of a group is moved alone, and the toast offers the way back', async () => {
  const asked = answer(rescheduleBookingMutation, ({ input: { start } }) => ({
    rescheduleBooking: {
      __typename: 'RescheduleBookingSuccess',
      booking: { __typename: 'Booking', id: 'place-2', start, end: start, status: 'CONFIRMED', version: 4 },
      session: { __typename: 'Session', id: 'g2', start, end: start, status: 'SCHEDULED', version: 1 },
    },
  }))
  await openGroup(someGroup({ people: [ben, chloe] }))
  await press('Move Chloé Dubois to another time')
  const dialog = within(await screen.findByRole('dialog', { name: 'Move Chloé Dubois' }))
  expect(dialog.getByText('Nothing changes for the others.')).toBeVisible()
  await userEvent.click(dialog.getByRole('button', { name: 'Move' }))
  expect(await screen.findByText(/^Chloé Dubois was moved to/)).toBeVisible()
  await press('Undo')
  await waitFor(() => expect(asked).toHaveLength(2))
  const place = { bookingId: 'place-2', notify: true }
  expect(asked.map(({ input }) => input)).toMatchObject([
    { ...place, override: [] },
    { ...place, expectedVersion: 4, override: everyRule },
  ])
})

test('moving a group moves everybody by the version of the session', async () => {
  const asked = answer(moveSessionMutation, ({ input: { start } }) => ({
    moveSession: {
      __typename: 'MoveSessionSuccess',
      session: { __typename: 'Session', id: 'g1', start, end: start, status: 'SCHEDULED', version: 6 },
    },
  }))
  await openGroup(someGroup({ people: [ben, chloe], version: 5 }))
  await press('Move session')
  const dialog = within(await screen.findByRole('dialog', { name: 'Move session' }))
  expect(dialog.getByLabelText('Notify 2 people by email')).toBeChecked()
  await retype(dialog.getByLabelText('Starts at'), '13:00')
  await userEvent.click(dialog.getByRole('button', { name: 'Move session' }))
  expect(await screen.findByText('We’ve notified 2 people.')).toBeInTheDocument()
  expect(asked[0]?.input).toMatchObject({ sessionId: 'g1', expectedVersion: 5 })
  await press('Undo')
  await waitFor(() => expect(asked[1]?.input).toMatchObject({ expectedVersion: 6 }))
})

test('a move that meets another group names that group, not somebody in it', async () => {
  const meets = { meetsFrom: '2026-11-24T14:00:00Z', meetsUntil: '2026-11-24T15:00:00Z' }
  answer(moveSessionMutation, () => ({
    moveSession: {
      __typename: 'TimeRefused',
      code: 'SLOT_TAKEN',
      message: '',
      minimumNoticeMinutes: 0,
      nearest: [],
      reasons: [{ ...reasonAgainst('SESSION', null), ...meets, groupName: 'Morning choir' }],
    },
  }))
  await openGroup(someGroup({ people: [ben] }))
  await press('Move session')
  const dialog = within(await screen.findByRole('dialog', { name: 'Move session' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Move session' }))
  expect(await dialog.findByRole('alert')).toHaveTextContent(/You have a session then: Morning choir, 3:00/)
})

test('from the start, each person has their own attendance', async () => {
  const start = Temporal.Now.instant().subtract({ minutes: 5 }).toString()
  await openGroup(someGroup({ people: [ben, chloe], start }))
  expect(screen.getByRole('group', { name: 'Did Ben Okafor come?' })).toBeVisible()
  expect(screen.getByRole('group', { name: 'Did Chloé Dubois come?' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull()
})

test('a group whose room was lowered to one person can be raised again', async () => {
  await openGroup(someGroup({ people: [ben], capacity: 1, stands: false }))
  expect(screen.getByRole('button', { name: 'Change places' })).toBeVisible()
})
