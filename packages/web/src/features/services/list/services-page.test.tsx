import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { servicesQuery } from '#web/features/services/list/services-query.ts'
import { pauseServiceMutation } from '#web/features/services/list/use-pause-service.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someService } from '#web/testing/some/some-service.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

type Service = ReturnType<typeof someService>

const list = (...all: readonly Service[]) => ({
  services: {
    __typename: 'QueryServicesConnection' as const,
    edges: all.map((node) => ({ __typename: 'QueryServicesConnectionEdge' as const, cursor: node.id, node })),
  },
})

beforeEach(() => {
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer())
})

async function openList() {
  answer(servicesQuery, () => list(someService()))
  await renderApp('/services', { webSocket: FakeSocket })
  await screen.findByText('Voice lesson')
  const socket = await waitFor(() => {
    const open = FakeSocket.opened.find((one) => one.subscriptions('servicesChanged').length > 0)
    if (!open) throw new Error('There is no subscription to services')
    return open
  })
  let cursor = 0
  return (kind: 'ADDED' | 'CHANGED', service: Service) =>
    act(async () => {
      cursor += 1
      const change = { __typename: 'ServicesChange', kind, cursor: String(cursor), service }
      socket.next({ servicesChanged: change })
    })
}

test('a service paused in another window moves to the paused ones', async () => {
  const elsewhere = await openList()
  expect(screen.getByRole('list', { name: 'Active services' })).toBeVisible()
  await elsewhere('CHANGED', someService({ name: 'Singing lesson', active: false, version: 2 }))
  const paused = await screen.findByRole('list', { name: 'Paused' })
  expect(within(paused).getByText('Singing lesson')).toBeVisible()
  expect(screen.queryByRole('list', { name: 'Active services' })).not.toBeInTheDocument()
})

test('a service created in another window appears', async () => {
  const elsewhere = await openList()
  const added = someService({ id: 'V2', name: 'Breathing' })
  answer(servicesQuery, () => list(someService(), added))
  await elsewhere('ADDED', added)
  expect(await screen.findByText('Breathing')).toBeVisible()
})

const flip = () => userEvent.click(screen.getByRole('switch', { name: 'Clients can book Voice lesson' }))

test('a switched service moves to the other list before the answer comes', async () => {
  await openList()
  const gate = Promise.withResolvers<void>()
  const sent = answer(pauseServiceMutation, async () => {
    await gate.promise
    const service = { __typename: 'Service', id: 'V1', active: false, version: 2 } as const
    return { pauseService: { __typename: 'PauseServiceSuccess', service } } as const
  })
  await flip()
  expect(await screen.findByRole('list', { name: 'Paused' })).toBeVisible()
  expect(screen.getByRole('switch', { name: 'Clients can book Voice lesson' })).toHaveFocus()
  gate.resolve()
  await waitFor(() => expect(sent).toEqual([{ input: { serviceId: 'V1', expectedVersion: 1, met: null } }]))
  expect(screen.getByRole('list', { name: 'Paused' })).toBeVisible()
})

test('a switch refused by the graph switches back, and says so', async () => {
  await openList()
  answer(pauseServiceMutation, () => ({
    pauseService: { __typename: 'Refusal', code: 'STALE_VERSION', message: '' },
  }))
  await flip()
  expect(await screen.findAllByText('“Voice lesson” wasn’t changed')).not.toHaveLength(0)
  expect(screen.getByRole('list', { name: 'Active services' })).toBeVisible()
  expect(screen.getByRole('switch', { name: 'Clients can book Voice lesson' })).toBeChecked()
  expect(screen.getByRole('switch', { name: 'Clients can book Voice lesson' })).toHaveFocus()
})
