// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createConnectionStatus } from '#web/apollo/connection-status.ts'
import { createGate } from '#web/apollo/gate.ts'
import { createLiveClient } from '#web/apollo/live-client.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'

/** Behind some proxies a socket neither opens nor fails. */
class HangingSocket extends FakeSocket {
  static hanging = true
  constructor() {
    super()
    const { opened } = HangingSocket
    if (HangingSocket.hanging) Object.defineProperty(opened[opened.length - 1], 'onopen', { set: () => {} })
  }
}

function connect() {
  const status = createConnectionStatus()
  const url = 'ws://hora.test/graphql'
  const { free, hold } = createGate()
  const client = createLiveClient({ url, status, random: () => 0, webSocket: HangingSocket, free })
  const seen: unknown[] = []
  const sink = { next: (value: unknown) => seen.push(value), error: () => {}, complete: () => {} }
  const stop = client.subscribe({ query: 'subscription { a }' }, sink)
  return { status, seen, stop, hold }
}

beforeEach(() => {
  vi.useFakeTimers()
  FakeSocket.reset()
  HangingSocket.hanging = true
})

afterEach(() => vi.useRealTimers())

test('a socket that does not open is given up after seconds, and said so', async () => {
  const { status, stop } = connect()
  await vi.advanceTimersByTimeAsync(7_900)
  expect([FakeSocket.opened.length, status.get()]).toEqual([1, 'online'])
  await vi.advanceTimersByTimeAsync(200)
  expect([FakeSocket.opened.length, FakeSocket.opened[0]?.readyState]).toEqual([2, FakeSocket.CLOSED])
  expect(status.get()).toBe('reconnecting')
  stop()
})

test('the next socket that opens is kept, however long it lives', async () => {
  const { status, seen, stop } = connect()
  HangingSocket.hanging = false
  await vi.advanceTimersByTimeAsync(8_100)
  expect(status.get()).toBe('online')
  const socket = FakeSocket.opened.at(-1)
  const answering = setInterval(() => socket?.emit({ type: 'pong' }), 1_000)
  await vi.advanceTimersByTimeAsync(60_000)
  clearInterval(answering)
  expect([FakeSocket.opened.length, socket?.readyState]).toEqual([2, FakeSocket.OPEN])
  socket?.next({ a: 1 })
  await vi.advanceTimersByTimeAsync(0)
  expect(seen).toEqual([{ data: { a: 1 } }])
  stop()
})

test('while its login is ending, a closed socket is not replaced', async () => {
  HangingSocket.hanging = false
  const { stop, hold } = connect()
  await vi.advanceTimersByTimeAsync(1_000)
  const release = hold()
  FakeSocket.opened.at(-1)?.close(4403, 'Forbidden')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(FakeSocket.opened).toHaveLength(1)
  release()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(FakeSocket.opened).toHaveLength(2)
  stop()
})
