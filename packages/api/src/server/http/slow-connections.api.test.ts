import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { rounds, scaledTime } from '@hora/db/testing'
import { afterAll, beforeAll, test } from 'vitest'
import { tinyGraph } from '#testing/graphs/tiny-graph.ts'
import { serve, type TestServer } from '#testing/serve.ts'
import { signInTo } from '#testing/sign-in-to.ts'
import { openReadySocket } from '#testing/socket-client.ts'
import { openWorld, type World } from '#testing/world.ts'

/** Within this time a connection that makes no progress has ended. */
const bound = scaledTime(15_000)
const large = 64 * 1024 * 1024

let world: World
let server: TestServer
let webRoot: string

/** Peers that read nothing. A paused socket notices its end only when it reads again. */
const unreading = new Set<Socket>()
/** Node publishes each socket that a server of this process accepts. */
const accepted = 'net.server.socket'
const noteAccepted = (message: unknown) => {
  const { socket } = message as { socket: Socket }
  const port = socket.remotePort
  socket.once('close', () => [...unreading].find(({ localPort }) => localPort === port)?.resume())
}

beforeAll(async () => {
  subscribe(accepted, noteAccepted)
  webRoot = mkdtempSync(join(tmpdir(), 'hora-web-'))
  writeFileSync(join(webRoot, 'index.html'), '<html></html>')
  writeFileSync(join(webRoot, 'large.bin'), Buffer.alloc(large))
  world = await openWorld({ graph: tinyGraph().schema })
  server = await serve(world, { webRoot })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
  rmSync(webRoot, { recursive: true })
  unsubscribe(accepted, noteAccepted)
})

interface Peer {
  readonly socket: Socket
  readonly received: () => string
  /** Resolves with the milliseconds until the server has closed the connection. */
  readonly end: Promise<number>
}

/** A peer that never closes the connection itself, not even its own half. */
function open(): Peer {
  const start = performance.now()
  const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true })
  let received = ''
  socket.on('data', (bytes) => {
    received = (received + String(bytes)).slice(0, 20_000)
  })
  const end = new Promise<number>((resolve) => {
    const ended = () => resolve(performance.now() - start)
    socket.on('end', ended)
    socket.on('error', ended)
    socket.on('close', ended)
  })
  return { socket, received: () => received, end }
}

/** Sends the bytes over and over, one each half second. */
function drip(socket: Socket, bytes: string): void {
  let at = 0
  const timer = setInterval(() => socket.write(bytes[at++ % bytes.length] ?? ''), 500)
  socket.once('close', () => clearInterval(timer))
  socket.once('end', () => clearInterval(timer))
  socket.once('error', () => clearInterval(timer))
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n`
const post = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
const upgrade = (more: string) =>
  `${get('/graphql')}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n${more}\r\n`

/** A masked text frame with a mask of zeros. */
const frame = (text: string) =>
  Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), Buffer.from(text)])

const later = (work: () => void) => void setTimeout(work, 500)

/** What each peer sends first, and what it does then. */
const attacks: Readonly<Record<string, readonly [first: string, then: (socket: Socket) => void]>> = {
  'says nothing': ['', () => {}],
  'sends a method slowly': ['', (socket) => drip(socket, 'G')],
  'sends headers slowly': [get('/healthz'), (socket) => drip(socket, 'X: y\r\n')],
  'stops within the headers': [get('/healthz'), () => {}],
  'sends empty lines only': ['', (socket) => drip(socket, '\r\n')],
  'sends a body slowly': [`${post}Content-Length: 9000\r\n\r\n`, (socket) => drip(socket, ' ')],
  'sends chunks slowly': [
    `${post}Transfer-Encoding: chunked\r\n\r\n`,
    (socket) => drip(socket, '1\r\n \r\n'),
  ],
  'sends no body': [`${post}Content-Length: 9000\r\n\r\n`, () => {}],
  'goes on with the body of a refused request': [
    `${post.replace('application/json', 'text/plain')}Content-Length: 9000\r\n\r\n`,
    (socket) => drip(socket, ' '),
  ],
  'sends an upgrade slowly': [upgrade('').slice(0, -2), (socket) => drip(socket, 'X: y\r\n')],
  'stays after a refused upgrade': [upgrade(''), () => {}],
  'is silent after a request': [`${get('/healthz')}\r\n`, () => {}],
  'sends empty lines after a request': [
    `${get('/healthz')}\r\n`,
    (socket) => later(() => drip(socket, '\r\n')),
  ],
  'sends empty lines after an unreadable address': [
    `${get('/%zz')}\r\n`,
    (socket) => later(() => drip(socket, '\r\n')),
  ],
  'does not read its answer': [
    `${get('/large.bin')}\r\n`,
    (socket) => {
      socket.pause()
      unreading.add(socket)
    },
  ],
  'speaks another protocol': ['\x16\x03\x01\x00\xf8\x01', (socket) => later(() => drip(socket, 'x'))],
}

/** The same with a login. A login may open ten sockets. */
const signedInAttacks: Readonly<Record<string, (socket: Socket) => void>> = {
  'sends no connection_init': () => {},
  'sends half a frame': (socket) => later(() => socket.write(frame('{"type":"x"}').subarray(0, 8))),
  'answers no ping': (socket) => later(() => socket.write(frame('{"type":"connection_init"}'))),
}

interface Attacker {
  readonly name: string
  readonly peers: readonly Peer[]
}

function attackAll(each: number): readonly Attacker[] {
  return Object.entries(attacks).map(([name, [first, then]]) => {
    const peers = Array.from({ length: each }, open)
    for (const { socket } of peers) {
      socket.write(first)
      then(socket)
    }
    return { name, peers }
  })
}

async function attackSignedIn(): Promise<readonly Attacker[]> {
  return await Promise.all(
    Object.entries(signedInAttacks).map(async ([name, then]) => {
      const { cookie } = await signInTo(server, world)
      const peers = Array.from({ length: 9 }, open)
      for (const { socket } of peers) {
        socket.write(upgrade(`Cookie: ${cookie}\r\nOrigin: ${server.origin}\r\n`))
        then(socket)
      }
      return { name, peers }
    }),
  )
}

/** The attackers whose connections were open for too long. */
async function lateOnes(attackers: readonly Attacker[]): Promise<readonly string[]> {
  const tooLate = sleep(bound + 1_000, Number.POSITIVE_INFINITY, { ref: false })
  const late: string[] = []
  for (const { name, peers } of attackers) {
    const longest = Math.max(...(await Promise.all(peers.map(({ end }) => Promise.race([end, tooLate])))))
    if (longest > bound) late.push(`${name}: ${longest}`)
  }
  return late
}

/** The longest time until /healthz answered, over ten seconds. */
async function slowestHealth(): Promise<number> {
  let slowest = 0
  for (let i = 0; i < 20; i++, await sleep(500)) {
    const start = performance.now()
    const { status } = await fetch(`http://127.0.0.1:${server.port}/healthz`)
    slowest = Math.max(slowest, status === 200 ? performance.now() - start : Number.POSITIVE_INFINITY)
  }
  return slowest
}

// Both tests wait for most of their time, so they run at once.

test.concurrent(
  '200 connections that say nothing or are slow end within fifteen seconds and harm no one else',
  async ({ expect }) => {
    const { cookie } = await signInTo(server, world)
    const live = await openReadySocket(server, { cookie })
    const attackers = [...attackAll(rounds({ few: 12, all: 20 })), ...(await attackSignedIn())]
    const [late, slowest] = await Promise.all([lateOnes(attackers), slowestHealth()])
    expect(late).toEqual([])
    expect(slowest).toBeLessThan(scaledTime(1_000))
    expect(live.closed).toBeUndefined()
    await live[Symbol.asyncDispose]()
    for (const { peers } of attackers) for (const { socket } of peers) socket.destroy()
  },
  scaledTime(60_000),
)

test.concurrent(
  'a connection that is used again after some seconds goes on, and so does a reader that takes its time',
  async ({ expect }) => {
    const [again, reader] = [open(), open()]
    reader.socket.write(`${get('/large.bin')}\r\n`)
    let taken = 0
    reader.socket.on('data', (bytes) => {
      taken += bytes.length
      reader.socket.pause()
      setTimeout(() => reader.socket.resume(), 10)
    })
    for (let i = 1; i <= 4; i++) {
      if (i > 1) await sleep(4_000)
      again.socket.write(`${get('/healthz')}\r\n`)
      await expect.poll(() => again.received().split('200 OK').length - 1).toBe(i)
    }
    await expect.poll(() => taken, { timeout: scaledTime(60_000) }).toBeGreaterThan(large)
    again.socket.destroy()
    reader.socket.destroy()
  },
  scaledTime(90_000),
)
