import { act, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { documentId } from '#web/apollo/document-id.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { schedulesQuery } from '#web/features/availability/schedules/schedules-query.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const fields = ['notificationsChanged', 'schedulesChanged']

/** Opens a page with two live fields. Returns what sends one of them a message. */
async function open() {
  FakeSocket.reset()
  const asked = answer(viewerQuery, () => someViewer())
  answer(schedulesQuery, () => ({ schedules: [] }))
  await renderApp('/availability', { webSocket: FakeSocket })
  const socket = await waitFor(() => {
    const found = FakeSocket.opened.find((one) =>
      fields.every((field) => one.subscriptions(field).length > 0),
    )
    if (!found) throw new Error('The page does not listen yet')
    return found
  })
  await screen.findByText('No open hours yet')
  const isLive = (field: string, kind: 'READY' | 'RESYNC') =>
    act(async () =>
      socket.next({
        [field]: { __typename: 'Change', kind, cursor: kind, schedule: null, unreadNotifications: 2 },
      }),
    )
  return { asked, isLive }
}

test('each live field asks again once it listens, if the page asked for its data before', async () => {
  const body = { documentId: documentId(viewerQuery), operationName: 'Shell_viewerQuery', variables: {} }
  window.horaEarly = new Map([[JSON.stringify(body), Promise.resolve(Response.json({ data: someViewer() }))]])
  const { asked, isLive } = await open()
  expect(asked).toHaveLength(0)
  await isLive('notificationsChanged', 'READY')
  await waitFor(() => expect(asked).toHaveLength(1))
  await isLive('schedulesChanged', 'READY')
  await waitFor(() => expect(asked).toHaveLength(2))
})

test('a page that asked while it started does not ask again', async () => {
  const { asked, isLive } = await open()
  const before = asked.length
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  for (const field of fields) await isLive(field, 'READY')
  vi.runAllTimers()
  vi.useRealTimers()
  await isLive('schedulesChanged', 'RESYNC')
  await waitFor(() => expect(asked).toHaveLength(before + 1))
})
