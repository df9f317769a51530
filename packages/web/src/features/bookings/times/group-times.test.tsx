import { act, screen, waitFor, within } from '@testing-library/react'
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

const now = '2026-11-21T09:00:00Z'
const [early, late] = ['2026-11-24T08:00:00Z', '2026-11-24T13:30:00Z'] as const

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from(now))
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  return () => vi.restoreAllMocks()
})

type Slots = readonly ReturnType<typeof someSlot>[]

const offers = (slots: () => Slots) =>
  answer(bookPageQuery, (asked) => someBookableService([], someFreeTimes(slots(), asked)))
const page = () => renderApp('/p/ada/book/s1', { webSocket: FakeSocket })
const slot = (name: RegExp) => screen.findByRole('button', { name })

/** Somebody else's booking changes the open times. */
async function changed(cursor: string) {
  const socket = await waitFor(() => {
    const found = FakeSocket.opened.find((one) => one.subscriptions('openSlotsChanged').length > 0)
    if (!found) throw new Error('There is no subscription to open times')
    return found
  })
  const change = { __typename: 'OpenSlotsChange', kind: 'CHANGED', cursor, from: null, to: null }
  await act(async () => socket.next({ openSlotsChanged: change }))
}

test('a time says how many places are left, and one with a session already says that it is joined', async () => {
  offers(() => [someSlot(early, 3, true), someSlot(late, 8)])
  await page()
  expect(await slot(/^9:00 AM, 3 places left, There is a session already/)).toBeVisible()
  expect(await slot(/^2:30 PM, 8 places left$/)).toBeVisible()
  expect(
    screen.getByText('There is a session already: you join its group.', { selector: 'p span' }),
  ).toBeVisible()
})

test('a time for one person has no count, and no word about groups', async () => {
  offers(() => [someSlot(early)])
  await page()
  expect(await slot(/^9:00 AM$/)).toBeVisible()
  expect(screen.queryByText(/There is a session already/)).toBeNull()
})

test('another client who joins takes a place on screen, and the last one takes the time away', async () => {
  let left = [someSlot(early, 2, true), someSlot(late, 8)]
  offers(() => left)
  await page()
  await slot(/^9:00 AM, 2 places left/)
  left = [someSlot(early, 1, true), someSlot(late, 8)]
  await changed('1')
  expect(await slot(/^9:00 AM, 1 place left/)).toBeVisible()
  left = [someSlot(late, 8)]
  await changed('2')
  await waitFor(() => expect(screen.queryByRole('button', { name: /^9:00 AM/ })).toBeNull())
  expect(await slot(/^2:30 PM, 8 places left/)).toBeEnabled()
})

test('joining is the same press as booking, and a full session says so with the times nearby', async () => {
  offers(() => [someSlot(early, 1, true), someSlot(late, 4, true)])
  const asked = answer(holdSlotMutation, () => ({
    holdSlot: {
      __typename: 'TimeRefused',
      code: 'SESSION_FULL',
      message: '',
      minimumNoticeMinutes: 0,
      nearest: [{ __typename: 'Slot', start: late }],
      ownBooking: null,
    },
  }))
  await page()
  await userEvent.click(await slot(/^9:00 AM, 1 place left/))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('Tue, Nov 24, 9:00 AM is full: all places are taken.')
  await userEvent.click(within(alert).getByRole('button', { name: /2:30 PM/ }))
  await waitFor(() => expect(asked.map(({ input }) => input.start)).toEqual([early, late]))
})

test('a full session without a free time nearby says that too', async () => {
  offers(() => [someSlot(early, 1, true)])
  answer(holdSlotMutation, () => ({
    holdSlot: {
      __typename: 'TimeRefused',
      code: 'SESSION_FULL',
      message: '',
      minimumNoticeMinutes: 0,
      nearest: [],
      ownBooking: null,
    },
  }))
  await page()
  await userEvent.click(await slot(/^9:00 AM/))
  expect(await screen.findByRole('alert')).toHaveTextContent(/is full.*No free times close by\./)
})
