import { setTimeout as sleep } from 'node:timers/promises'
import { openNetwork } from '@hora/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '#testing/world.ts'
import { openListener } from './listener.ts'

let world: World
let other: World

beforeAll(async () => {
  world = await openWorld()
  other = await openWorld()
})
afterAll(async () => {
  await world[Symbol.asyncDispose]()
  await other[Symbol.asyncDispose]()
})

const channel = 'hora_test'
const notify = (text: string) => world.ports.db.sql`select pg_notify(${channel}, ${text})`

function listen({ db } = world.ports, url = world.url) {
  const received: string[] = []
  let caughtUpWith = 0
  const observer = {
    channel,
    onNotification: (text: string) => void received.push(text),
    onGap: () => void received.push('gap'),
    onCaughtUp: (moment: number) => {
      caughtUpWith = moment
    },
  }
  const listener = openListener({ url, db, observers: [observer] })
  return {
    received,
    listener,
    caughtUpWith: () => caughtUpWith,
    [Symbol.asyncDispose]: () => listener[Symbol.asyncDispose](),
  }
}

test('a notification committed just before the catch-up moment has been received', async () => {
  await using process = listen()
  await expect.poll(() => process.listener.backend).not.toBeNull()
  let missing = 0
  for (let round = 0; round < 8; round++) {
    const sent: { readonly text: string; readonly at: number }[] = []
    const before = process.caughtUpWith()
    for (let count = 0; process.caughtUpWith() === before; count++) {
      const text = `${round}:${count}`
      await notify(text)
      sent.push({ text, at: performance.now() })
    }
    missing += sent.filter(
      ({ text, at }) => at < process.caughtUpWith() && !process.received.includes(text),
    ).length
  }
  expect(missing).toBe(0)
})

test('a lost connection is noticed at once, and later notifications are received again', async () => {
  await using process = listen()
  await expect.poll(() => process.listener.backend).not.toBeNull()
  expect(process.received).toEqual(['gap'])
  await world.ports.db.sql`select pg_terminate_backend(${process.listener.backend})`
  await expect.poll(() => process.received, { interval: 5 }).toEqual(['gap', 'gap', 'gap'])
  await notify('again')
  await expect.poll(() => process.received.at(-1)).toBe('again')
})

test('a connection that receives no notification from others does not count as listening', async () => {
  await using process = listen(other.ports)
  await sleep(1_500)
  expect([process.listener.backend, process.caughtUpWith()]).toEqual([null, 0])
})

test('a connection that is silent but not closed does not count as caught up', async () => {
  await using network = await openNetwork(world.url)
  await using process = listen(world.ports, network.url)
  await expect.poll(() => process.caughtUpWith()).toBeGreaterThan(0)
  network.swallow('both')
  const silentSince = performance.now()
  await notify('lost')
  await sleep(800)
  expect(process.received).not.toContain('lost')
  expect(process.caughtUpWith()).toBeLessThan(silentSince)
})
