import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { calendarQuery, openHoursQuery } from '#web/features/sessions/calendar/calendar-query.ts'
import { sessionQuery } from '#web/features/sessions/session/session-query.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someGroup } from '#web/testing/some/some-group.ts'
import { someSession } from '#web/testing/some/some-session.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

type Session = ReturnType<typeof someSession>

const list = '/calendar?view=list'

const calendarOf = (...sessions: Session[]) => ({
  calendar: {
    __typename: 'QueryCalendarConnection' as const,
    edges: sessions.map((node) => ({
      __typename: 'QueryCalendarConnectionEdge' as const,
      cursor: node.id,
      node,
    })),
    pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
  },
  timeOff: [],
})

beforeEach(() => {
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer())
  answer(openHoursQuery, () => ({ schedules: [] }))
})

test('the list shows clients and services, and opens a session beside the page', async () => {
  answer(calendarQuery, () => calendarOf(someSession()))
  answer(sessionQuery, () => ({ node: someSession() }))
  const { router } = await renderApp(list)
  await userEvent.click(await screen.findByRole('button', { name: 'Ben Okafor' }))
  const beside = await screen.findByRole('dialog', { name: 'Coaching' })
  expect(beside).toBeVisible()
  expect(await within(beside).findByText('Looking forward to it.')).toBeVisible()
  expect(router.state.location.search).toMatchObject({ session: 's1' })
})

test('the list shows a group by its service, with its places in words', async () => {
  const people = [{ name: 'Ben Okafor' }, { name: 'Chloé Dubois' }]
  answer(calendarQuery, () => calendarOf(someGroup({ people })))
  await renderApp(list)
  expect(await screen.findByRole('button', { name: 'Singing circle' })).toBeVisible()
  expect(screen.getByText('2 of 4 places taken')).toBeVisible()
  expect(screen.queryByText('Ben Okafor')).toBeNull()
})

test('a list without sessions says so, and that this is fine', async () => {
  answer(calendarQuery, () => calendarOf())
  await renderApp(list)
  expect(await screen.findByText('No sessions in these weeks')).toBeVisible()
})

test('a calendar that cannot be loaded offers to try again', async () => {
  answer(calendarQuery, () => ({ errors: ['RETRY_LATER'] }))
  await renderApp(list)
  const again = await screen.findByRole('button', { name: 'Try again' })
  answer(calendarQuery, () => calendarOf(someSession()))
  await userEvent.click(again)
  expect(await screen.findByText('Ben Okafor')).toBeVisible()
})

test('a booking made elsewhere appears, and a cancelled one disappears', async () => {
  answer(calendarQuery, () => calendarOf(someSession()))
  await renderApp(list, { webSocket: FakeSocket })
  await screen.findByText('Ben Okafor')
  await waitFor(() => expect(FakeSocket.opened.at(-1)?.subscriptions('calendarChanged')).toHaveLength(1))
  const socket = FakeSocket.opened.at(-1)
  const emitChange = (change: object) =>
    act(async () =>
      socket?.next({
        calendarChanged: {
          __typename: 'CalendarChange',
          practiceHolidays: null,
          timeOffId: null,
          timeOff: null,
          ...change,
        },
      }),
    )
  await emitChange({
    kind: 'ADDED',
    cursor: '1',
    sessionId: 's2',
    session: someSession({ id: 's2', name: 'Chloé Dubois' }),
  })
  expect(await screen.findByText('Chloé Dubois')).toBeVisible()
  await emitChange({ kind: 'REMOVED', cursor: '2', sessionId: 's1', session: null })
  await waitFor(() => expect(screen.queryByText('Ben Okafor')).toBeNull())
})

test('keyboard shortcuts move through the calendar, but not while something is typed', async () => {
  const asked = answer(calendarQuery, () => calendarOf())
  const { router } = await renderApp(`${list}&date=2026-11-21`)
  await screen.findByText('No sessions in these weeks')
  await userEvent.keyboard('j')
  await waitFor(() => expect(router.state.location.search).toMatchObject({ date: '2026-12-19' }))
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ from: '2026-12-18T23:00:00Z' }))
  await userEvent.keyboard('k')
  await waitFor(() => expect(router.state.location.search).toMatchObject({ date: '2026-11-21' }))
})

test('a viewer who is not a professional is redirected to their own sessions', async () => {
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  const { router } = await renderApp('/calendar')
  expect(router.state.location.pathname).toBe('/my-sessions')
})
