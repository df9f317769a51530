import { timeOverrides } from '@hora/schema/inputs/bookings'
import { bookForClient } from '#features/bookings/index.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import type { AccountId } from '#kernel/ids.ts'
import { aPractice } from '#testing/practice.ts'
import { startRealLogin } from '#testing/start-real-login.ts'
import type { World } from '#testing/world.ts'
import { benchWorld } from './bench-world.ts'
import { forkServer, load, type Measured, median, type Served } from './http-load.ts'

export interface CalendarFigure {
  readonly sessions: number
  readonly rawPerSecond: number
  readonly oursPerSecond: number
  readonly ratio: number
  /** CPU of the server process per request, in milliseconds. */
  readonly rawCpuMs: number
  readonly oursCpuMs: number
  /** Our CPU as a multiple of the hand-written server's. */
  readonly cpuRatio: number
  readonly goal: { readonly ratio: number; readonly cpuRatio: number }
}

const query = `query ($from: Instant!, $to: Instant!) { calendar(from: $from, to: $to, first: 100) { edges { node {
  id start end status version service { id name colour } bookings { id status client { clientId displayName } } } } } }`
const body = JSON.stringify({
  query,
  variables: { from: '2026-12-01T00:00:00Z', to: '2027-02-01T00:00:00Z' },
})

/** Warms up until the engine has compiled the hot code. It compiles on other threads, whose CPU would count too. */
const warmUpMs = 8_000

/**
 * 50 sessions with service and client over HTTP, with a real login. The floor is node:http + postgres.js with
 * hand-written JSON and without logins. Both take turns.
 */
export async function benchCalendar(rounds = 7, roundMs = 1_500): Promise<CalendarFigure> {
  await using bench = await benchWorld()
  const professionalId = await fillCalendar(bench as unknown as World, 50)
  const cookie = await startRealLogin(bench, { accountId: professionalId }, bench.clock)
  const raw = await forkServer('raw calendar', bench.url, professionalId)
  const ours = await forkServer('hora', bench.url)
  const measure = async (server: Served, forMs = roundMs) => {
    const until = performance.now() + forMs
    const asked = { body, cookie }
    return await load(server, 32, () => (performance.now() < until ? asked : null), hasSessions)
  }
  for (const server of [raw, ours]) await measure(server, warmUpMs)
  const figures: Record<'raw' | 'ours', Measured>[] = []
  for (let round = 0; round < rounds; round++)
    figures.push({ raw: await measure(raw), ours: await measure(ours) })
  for (const server of [raw, ours]) server.child.disconnect()
  const perSecond = (of: 'raw' | 'ours') => median(figures.map((figure) => figure[of].perSecond))
  return {
    sessions: 50,
    rawPerSecond: perSecond('raw'),
    oursPerSecond: perSecond('ours'),
    ratio: median(figures.map((figure) => figure.ours.perSecond / figure.raw.perSecond)),
    rawCpuMs: median(figures.map((figure) => figure.raw.cpuMs)),
    oursCpuMs: median(figures.map((figure) => figure.ours.cpuMs)),
    cpuRatio: median(figures.map((figure) => figure.ours.cpuMs / figure.raw.cpuMs)),
    goal: { ratio: 0.75, cpuRatio: 1.5 },
  }
}

function hasSessions(answer: string): void {
  if (answer.length < 10_000) throw new Error('The answer has no sessions')
}

async function fillCalendar(world: World, sessions: number): Promise<AccountId> {
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
      override: [...timeOverrides],
      idempotencyKey: `session-${index}`,
    })
    if (!booked.ok) throw new Error(booked.error.message)
  }
  // Without statistics, PostgreSQL plans for empty tables and compares 2,500 pairs for 50 sessions.
  await world.ports.db.sql`analyze`
  return ada.accountId
}
