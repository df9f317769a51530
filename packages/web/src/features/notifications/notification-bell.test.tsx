import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { notificationsQuery } from '#web/features/notifications/notifications-query.ts'
import { markNotificationsReadMutation } from '#web/features/notifications/use-mark-notifications-read.ts'
import type { NotificationKind, NotificationRow_NotificationFragment } from '#web/gql/graphql.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someViewer } from '#web/testing/some/some-viewer.ts'

type Told = NotificationRow_NotificationFragment

const node = (id: string, kind: NotificationKind, more: Partial<Told> = {}) => ({
  __typename: 'Notification' as const,
  id,
  kind,
  createdAt: '2026-11-20T09:00:00Z',
  readAt: null,
  counterpart: 'Ben Okafor',
  booking: null,
  startBefore: null,
  endBefore: null,
  startAfter: null,
  endAfter: null,
  ...more,
})

const notifications = (...nodes: ReturnType<typeof node>[]) => ({
  viewer: {
    __typename: 'Viewer' as const,
    unreadNotifications: nodes.length,
    notifications: {
      __typename: 'ViewerNotificationsConnection' as const,
      edges: nodes.map((one) => ({
        __typename: 'ViewerNotificationsConnectionEdge' as const,
        cursor: one.id,
        node: one,
      })),
      pageInfo: { __typename: 'PageInfo' as const, endCursor: null, hasNextPage: false },
    },
  },
})

const read = (left: number) =>
  answer(markNotificationsReadMutation, () => ({
    markNotificationsRead: {
      __typename: 'MarkNotificationsReadSuccess',
      viewer: { __typename: 'Viewer', unreadNotifications: left },
    },
  }))

const bell = async () => {
  const [first] = await screen.findAllByRole('button', { name: /notification/i })
  if (!first) throw new Error('There is no bell')
  return first
}

beforeEach(() => {
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer())
  answer(notificationsQuery, () => notifications(node('n1', 'INVITATION_ACCEPTED'), node('n2', 'NEW_LOGIN')))
})

test('the bell shows how many are new and lists what happened', async () => {
  await renderApp('/settings/appearance')
  expect(await bell()).toHaveAccessibleName('2 new notifications')
  await userEvent.click(await bell())
  const list = within(await screen.findByRole('dialog', { name: 'Notifications' }))
  expect(await list.findByText('Ben Okafor accepted your invitation')).toBeVisible()
})

test('all notifications can be marked as read at once', async () => {
  const asked = read(0)
  await renderApp('/settings/appearance')
  await userEvent.click(await bell())
  await userEvent.click(await screen.findByRole('button', { name: 'Mark all as read' }))
  await waitFor(() => expect(screen.queryByText('New:')).toBeNull())
  expect(asked[0]?.input).toEqual({})
})

test('lines are marked as read before the answer comes, and unread again when it fails', async () => {
  const gate = Promise.withResolvers<void>()
  answer(markNotificationsReadMutation, async () => {
    await gate.promise
    return { errors: ['RETRY_LATER'] }
  })
  await renderApp('/settings/appearance')
  await userEvent.click(await bell())
  await userEvent.click(await screen.findByRole('button', { name: 'Mark all as read' }))
  await waitFor(() => expect(screen.queryByText('New:')).toBeNull())
  expect(await bell()).toHaveAccessibleName('Notifications')
  gate.resolve()
  expect(await screen.findAllByText('New:')).toHaveLength(2)
  expect(await screen.findAllByText(/Everything you saved is safe/)).not.toHaveLength(0)
  expect(await bell()).toHaveAccessibleName('2 new notifications')
})

test('opening a line marks it as read and leads to its subject', async () => {
  const asked = read(1)
  const { router } = await renderApp('/settings/appearance')
  await userEvent.click(await bell())
  await userEvent.click(await screen.findByRole('link', { name: /Ben Okafor accepted/ }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/clients'))
  expect(asked[0]?.input).toEqual({ notificationIds: ['n1'] })
})

test('the count changes when something happens elsewhere', async () => {
  await renderApp('/settings/appearance', { webSocket: FakeSocket })
  await bell()
  await waitFor(() => expect(FakeSocket.opened[0]?.subscriptions()).toHaveLength(1))
  FakeSocket.opened[0]?.next({
    notificationsChanged: {
      __typename: 'NotificationsChange',
      kind: 'ADDED',
      cursor: 'c1',
      unreadNotifications: 3,
    },
  })
  await waitFor(async () => expect(await bell()).toHaveAccessibleName('3 new notifications'))
})

const aboutBooking = {
  __typename: 'Booking',
  id: 'b1',
  sessionId: 's1',
  start: '2026-12-24T09:00:00Z',
  cancelledOwed: null,
  service: { __typename: 'Service', id: 'v1', name: 'Coaching' },
  professional: { __typename: 'Professional', id: 'p1', isViewer: false },
} as const

test.each([
  ['en', true, 4000, '€40 owed'],
  ['fr', true, 4000, '40 € à régler'],
  ['en', true, 0, null],
  ['en', false, 4000, null],
] as const)(
  'a late cancellation names the sum that is owed to the professional (%s, isViewer %s, %i)',
  async (language, isViewer, amountMinor, sum) => {
    const booking = {
      ...aboutBooking,
      cancelledOwed: { __typename: 'Money' as const, amountMinor, currency: 'EUR' },
      professional: { ...aboutBooking.professional, isViewer },
    }
    const viewer = someViewer()
    answer(viewerQuery, () => ({
      viewer: viewer.viewer && { ...viewer.viewer, account: { ...viewer.viewer.account, language } },
    }))
    answer(notificationsQuery, () => notifications(node('n1', 'BOOKING_CANCELLED', { booking })))
    await renderApp('/settings/appearance', { language })
    await userEvent.click(await bell())
    const line = await screen.findByText(/Ben Okafor/)
    const text = line.closest('li')?.textContent?.replaceAll(/\s/g, ' ')
    if (sum) expect(text).toContain(sum)
    else expect(text).not.toMatch(/owed|régler/)
  },
)

test('a line keeps the times it spoke of, whatever happened to the session since', async () => {
  const first = {
    startBefore: '2026-12-03T10:00:00Z',
    endBefore: '2026-12-03T11:00:00Z',
    booking: aboutBooking,
  }
  const moved = { ...first, startAfter: '2026-12-04T14:00:00Z', endAfter: '2026-12-04T15:00:00Z' }
  const resized = { ...first, startAfter: '2026-12-03T10:00:00Z', endAfter: '2026-12-03T11:30:00Z' }
  answer(notificationsQuery, () =>
    notifications(
      node('n1', 'BOOKING_RESCHEDULED', moved),
      node('n2', 'BOOKING_RESCHEDULED', resized),
      node('n3', 'BOOKING_CANCELLED', first),
      node('n4', 'BOOKING_CONFIRMED', { booking: aboutBooking }),
    ),
  )
  await renderApp('/settings/appearance')
  await userEvent.click(await bell())
  const lines = await screen.findAllByRole('listitem')
  const said = lines
    .map((line) => line.textContent?.replaceAll(/\s/g, ' ') ?? '')
    .filter((text) => text.includes('Ben'))
  expect(said[0]).toContain('Ben Okafor moved a session')
  expect(said[0]).toContain('Thu, Dec 3, 11:00 AM → Fri, Dec 4, 3:00 PM')
  expect(said[1]).toContain('Ben Okafor changed a session')
  expect(said[1]).toMatch(/Thu, Dec 3, 11:00 AM, 1\D+ → 1\D+ 30\D+\d+ days ago/)
  expect(said[2]).toContain('Thu, Dec 3, 11:00 AM')
  expect(said[3]).toContain('Thu, Dec 24, 10:00 AM')
})
