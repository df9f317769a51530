import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { bookForClient } from '#features/bookings/index.ts'
import { aClientOf, aPractice } from '#testing/practice.ts'
import type { World } from '#testing/world.ts'
import { benchWorld } from './bench-world.ts'

export interface CalendarFigure {
  readonly sessions: number
  readonly rawPerSecond: number
  readonly oursPerSecond: number
  readonly ratio: number
  /** CPU of the server process for each request, ours as a multiple of the hand-written one's. */
  readonly cpuRatio: number
  readonly goal: { readonly ratio: number; readonly cpuRatio: number }
}

const query = `query ($from: Instant!, $to: Instant!) { calendar(from: $from, to: $to, first: 100) { edges { node {
  id start end status version service { id name colour } bookings { id status client { clientId displayName } } } } } }`
const body = JSON.stringify({
  query,
  variables: { from: '2026-12-01T00:00:00Z', to: '2027-02-01T00:00:00Z' },
})

/** 50 sessions with service and client over HTTP, against node:http + postgres.js with JSON by hand; in turns. */
export async function benchCalendar(rounds = 7, roundMs = 1_500): Promise<CalendarFigure> {
  await using bench = await benchWorld()
  const professionalId = await fillCalendar(bench as unknown as World, 50)
  const [raw, ours] = await Promise.all(['raw', 'ours'].map((mode) => start(mode, bench.url, professionalId)))
  if (raw === undefined || ours === undefined) throw new Error('Two servers are measured')
  for (const server of [raw, ours]) await load(server, roundMs)
  const figures: Record<'raw' | 'ours', Measured>[] = []
  for (let round = 0; round < rounds; round++)
    figures.push({ raw: await load(raw, roundMs), ours: await load(ours, roundMs) })
  for (const server of [raw, ours]) server.child.disconnect()
  const perSecond = (of: 'raw' | 'ours') => median(figures.map((figure) => figure[of].perSecond))
  return {
    sessions: 50,
    rawPerSecond: perSecond('raw'),
    oursPerSecond: perSecond('ours'),
    ratio: median(figures.map((figure) => figure.ours.perSecond / figure.raw.perSecond)),
    cpuRatio: median(figures.map((figure) => figure.ours.cpuMs / figure.raw.cpuMs)),
    goal: { ratio: 0.75, cpuRatio: 1.5 },
  }
}

async function fillCalendar(world: World, sessions: number): Promise<string> {
  const { ada, serviceId } = await aPractice(world, { horizonDays: 700 })
  const clients = await Promise.all(
    ['Noor', 'Bao', 'Chidi', 'Dana'].map((displayName) => aClientOf(world, ada, { displayName })),
  )
  for (let index = 0; index < sessions; index++) {
    const booked = await bookForClient(world.ports, ada, {
      serviceId,
      clientId: clients[index % clients.length]?.accountId ?? ada.accountId,
      start: Temporal.Instant.from('2026-12-02T10:00:00Z').add({ hours: 24 * index }),
      durationMinutes: 60,
      message: null,
      notify: false,
      outsideHours: true,
      idempotencyKey: `session-${index}`,
    })
    if (!booked.ok) throw new Error(booked.error.message)
  }
  return ada.accountId
}

interface Measured {
  readonly perSecond: number
  readonly cpuMs: number
}

interface Served {
  readonly child: ChildProcess
  readonly port: number
  readonly cookie: string
}

async function start(mode: string, url: string, professionalId: string): Promise<Served> {
  const script = fileURLToPath(new URL('./calendar-server.ts', import.meta.url))
  const child = fork(script, [mode, url, professionalId])
  const [{ port, cookie }] = await once(child, 'message')
  return { child, port, cookie }
}

async function cpuOf({ child }: Served): Promise<number> {
  child.send('cpu')
  const [{ cpu }] = await once(child, 'message')
  return (cpu.user + cpu.system) / 1_000
}

/** 32 connections that ask again as soon as they have their answer. */
async function load(server: Served, ms: number): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const cpuBefore = await cpuOf(server)
  const began = performance.now()
  let answers = 0
  const askOnAndOn = async () => {
    while (performance.now() - began < ms) {
      const size = await ask(server, agent)
      if (size < 10_000) throw new Error('An answer without its sessions measures nothing')
      answers++
    }
  }
  await Promise.all(Array.from({ length: 32 }, askOnAndOn))
  const elapsed = performance.now() - began
  agent.destroy()
  return { perSecond: (answers * 1_000) / elapsed, cpuMs: ((await cpuOf(server)) - cpuBefore) / answers }
}

function ask({ port, cookie }: Served, agent: Agent): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    origin: 'http://localhost:4000',
    cookie,
  }
  return new Promise((resolve, reject) => {
    const options = { agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers }
    request(options, (response) => {
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
      })
      response.on('end', () => resolve(size))
    })
      .on('error', reject)
      .end(body)
  })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
