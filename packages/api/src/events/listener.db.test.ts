import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
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
const say = (text: string) => world.ports.db.sql`select pg_notify(${channel}, ${text})`

function listen({ db } = world.ports, url = world.url) {
  const heard: string[] = []
  let caughtUpWith = 0
  const observer = {
    channel,
    said: (text: string) => void heard.push(text),
    missed: () => void heard.push('missed'),
    caughtUp: (moment: number) => {
      caughtUpWith = moment
    },
  }
  const listener = openListener({ url, db, observers: [observer] })
  return {
    heard,
    listener,
    caughtUpWith: () => caughtUpWith,
    [Symbol.asyncDispose]: () => listener[Symbol.asyncDispose](),
  }
}

test('what is caught up with has been heard, however close to the question it was said', async () => {
  await using ear = listen()
  await expect.poll(() => ear.listener.backend).not.toBeNull()
  let missing = 0
  for (let round = 0; round < 8; round++) {
    const said: { readonly text: string; readonly at: number }[] = []
    const asked = ear.caughtUpWith()
    for (let word = 0; ear.caughtUpWith() === asked; word++) {
      const text = `${round}:${word}`
      await say(text)
      said.push({ text, at: performance.now() })
    }
    missing += said.filter(({ text, at }) => at < ear.caughtUpWith() && !ear.heard.includes(text)).length
  }
  expect(missing).toBe(0)
})

test('a lost connection is noticed at once, and what comes after it is heard again', async () => {
  await using ear = listen()
  await expect.poll(() => ear.listener.backend).not.toBeNull()
  expect(ear.heard).toEqual(['missed'])
  await world.ports.db.sql`select pg_terminate_backend(${ear.listener.backend})`
  await expect.poll(() => ear.heard, { interval: 5 }).toEqual(['missed', 'missed', 'missed'])
  await say('again')
  await expect.poll(() => ear.heard.at(-1)).toBe('again')
})

test('a connection that does not hear others does not count as listening', async () => {
  await using ear = listen(other.ports)
  await sleep(1_500)
  expect([ear.listener.backend, ear.caughtUpWith()]).toEqual([null, 0])
})

/** A way to the database on which connections can go silent without being closed. */
async function aWay(to: string) {
  const { hostname, port } = new URL(to)
  const sockets: Socket[] = []
  let silent = false
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    sockets.push(near, far)
    near.on('data', (data) => silent || far.write(data)).on('error', () => {})
    far.on('data', (data) => silent || near.write(data)).on('error', () => {})
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = new URL(to)
  const address = server.address()
  url.host = `127.0.0.1:${typeof address === 'object' && address?.port}`
  return {
    url: String(url),
    goSilent: () => {
      silent = true
    },
    [Symbol.dispose]: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

test('a connection that goes silent without being closed is not caught up with', async () => {
  using way = await aWay(world.url)
  await using ear = listen(world.ports, way.url)
  await expect.poll(() => ear.caughtUpWith()).toBeGreaterThan(0)
  way.goSilent()
  const silentSince = performance.now()
  await say('unheard')
  await sleep(800)
  expect(ear.heard).not.toContain('unheard')
  expect(ear.caughtUpWith()).toBeLessThan(silentSince)
})
