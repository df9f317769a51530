// @vitest-environment jsdom

import { type ApolloLink, gql } from '@apollo/client'
import type { GraphQLFormattedError } from 'graphql'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createConnectionStatus } from '#web/apollo/connection-status.ts'
import { createLiveClient } from '#web/apollo/live-client.ts'
import { createLiveLink } from '#web/apollo/live-link.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'

const document = Object.assign(
  gql('subscription Calendar($after: EventCursor) { calendarChanged(after: $after) { cursor } }'),
  {
    __meta__: { hash: 'abc123' },
  },
)

const change = (cursor: string) => ({ calendarChanged: { cursor, kind: 'CHANGED' } })

function listen() {
  const status = createConnectionStatus()
  const client = createLiveClient({
    url: 'ws://hora.test/graphql',
    status,
    random: () => 0.5,
    webSocket: FakeSocket,
    retryCap: 100,
  })
  const link = createLiveLink({ client: async () => client, random: () => 0.5, retryCap: 100 })
  const seen: unknown[] = []
  const failures: unknown[] = []
  const operation = {
    query: document,
    operationName: 'Calendar',
    variables: {},
  } as unknown as ApolloLink.Operation
  const subscription = link
    .request(operation, () => {
      throw new Error('The live link must be the last link')
    })
    .subscribe({ next: ({ data }) => seen.push(data), error: (error) => failures.push(error) })
  return { status, seen, failures, subscription, client }
}

const settle = () => vi.advanceTimersByTimeAsync(300)
const socket = (index: number) => {
  const found = FakeSocket.opened[index]
  if (!found) throw new Error(`Socket ${index} was never opened`)
  return found
}

beforeEach(() => {
  vi.useFakeTimers()
  FakeSocket.reset()
})

afterEach(() => vi.useRealTimers())

test('a subscription is sent as a document id, never as text', async () => {
  const { subscription } = listen()
  await settle()
  expect(
    socket(0)
      .subscriptions()
      .map((message) => message.payload),
  ).toEqual([{ query: '', operationName: 'Calendar', variables: {}, extensions: { documentId: 'abc123' } }])
  subscription.unsubscribe()
})

test('after a loss the socket reconnects and asks for what follows the last cursor', async () => {
  const { status, seen, subscription } = listen()
  await settle()
  socket(0).next(change('c1'))
  socket(0).next(change('c2'))
  socket(0).close(1006)
  await vi.advanceTimersByTimeAsync(0)
  expect(status.get()).toBe('reconnecting')

  await settle()
  expect(status.get()).toBe('online')
  expect(socket(1).subscriptions()[0]).toMatchObject({ payload: { variables: { after: 'c2' } } })
  socket(1).next(change('c3'))
  expect(seen).toEqual([change('c1'), change('c2'), change('c3')])
  subscription.unsubscribe()
})

test('a message that repeats the last cursor is delivered only once', async () => {
  const { seen, subscription } = listen()
  await settle()
  socket(0).next(change('c1'))
  socket(0).next(change('c1'))
  expect(seen).toEqual([change('c1')])
  subscription.unsubscribe()
})

test('the socket reconnects after a hundred losses, and after a close the socket library calls fatal', async () => {
  const { seen, failures, subscription } = listen()
  await settle()
  for (let loss = 0; loss < 100; loss += 1) {
    socket(loss).next(change(`c${loss}`))
    socket(loss).close(loss % 10 === 5 ? 4500 : 1006)
    await settle()
  }
  expect(seen).toHaveLength(100)
  expect(failures).toEqual([])
  expect(socket(100).subscriptions()[0]).toMatchObject({ payload: { variables: { after: 'c99' } } })
  subscription.unsubscribe()
})

test('a refusal by the graph is a failure, not a reason to try again', async () => {
  const { failures } = listen()
  await settle()
  const [subscribed] = socket(0).subscriptions()
  const refusal: GraphQLFormattedError[] = [{ message: 'Sign in first.', extensions: { code: 'SIGNED_OUT' } }]
  socket(0).emit({ type: 'error', id: subscribed?.id ?? '', payload: refusal })
  await settle()
  expect(failures).toMatchObject([{ errors: refusal }])
  expect(FakeSocket.opened).toHaveLength(1)
})

test('an unavailable database is a reason to try again, after the last cursor', async () => {
  const { seen, failures, subscription } = listen()
  await settle()
  socket(0).next(change('c1'))
  const [subscribed] = socket(0).subscriptions()
  const away: GraphQLFormattedError[] = [{ message: 'Try again.', extensions: { code: 'RETRY_LATER' } }]
  socket(0).emit({ type: 'error', id: subscribed?.id ?? '', payload: away })
  await settle()
  expect(socket(0).subscriptions()[1]).toMatchObject({ payload: { variables: { after: 'c1' } } })
  socket(0).next(change('c2'))
  expect(seen).toEqual([change('c1'), change('c2')])
  expect(failures).toEqual([])
  subscription.unsubscribe()
})

test('the page opens a new socket when the server stops answering pings', async () => {
  const { subscription } = listen()
  await settle()
  await vi.advanceTimersByTimeAsync(10_000 + 5_000 + 500)
  expect(FakeSocket.opened.length).toBeGreaterThan(1)
  subscription.unsubscribe()
})

test('closing the last subscription is not a loss', async () => {
  const { status, subscription } = listen()
  await settle()
  subscription.unsubscribe()
  await vi.advanceTimersByTimeAsync(4_000)
  expect(socket(0).readyState).toBe(FakeSocket.CLOSED)
  expect(status.get()).toBe('online')
})
