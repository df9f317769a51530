import { openHours } from '#features/availability/testing/hours.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { aService } from '#features/services/testing/services.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { startRealLogin } from '#testing/start-real-login.ts'
import type { World } from '#testing/world.ts'
import { benchWorld } from './bench-world.ts'
import { type Asked, forkServer, load, type Measured, median, type Served } from './http-load.ts'

export interface BookingFigure {
  readonly rawPerSecond: number
  readonly oursPerSecond: number
  readonly ratio: number
  readonly goal: number
}

const query = `mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { __typename
  ... on HoldSlotSuccess { booking { id status start } } } }`

/**
 * Bookings over HTTP, with event, job and idempotency record, against the same statements behind bare node:http, in
 * turns. Each booking takes another slot. A client may hold only five, so there are many clients.
 */
export async function benchBooking(rounds = 5, bookingsPerRound = 200): Promise<BookingFigure> {
  await using bench = await benchWorld()
  const world = bench as unknown as World
  const total = (rounds + 1) * bookingsPerRound * 2
  const { accountIds, cookies, service } = await fillPractice(world, Math.ceil(total / 5))
  const raw = await forkServer('raw booking', bench.url)
  const ours = await forkServer('hora', bench.url)
  // In the hand-written server, a cookie is an account id.
  const cookiesOf = new Map([
    [raw, accountIds.map((id) => `login=${id}`)],
    [ours, cookies],
  ])
  let made = 0
  const measure = async (server: Served) => {
    const end = made + bookingsPerRound
    const people = cookiesOf.get(server) ?? []
    return await load(server, 16, () => (made < end ? holdOf(service, people, made++) : null), isHeld)
  }
  for (const server of [raw, ours]) await measure(server)
  const figures: Record<'raw' | 'ours', Measured>[] = []
  for (let round = 0; round < rounds; round++)
    figures.push({ raw: await measure(raw), ours: await measure(ours) })
  for (const server of [raw, ours]) server.child.disconnect()
  return {
    rawPerSecond: median(figures.map((figure) => figure.raw.perSecond)),
    oursPerSecond: median(figures.map((figure) => figure.ours.perSecond)),
    ratio: median(figures.map((figure) => figure.ours.perSecond / figure.raw.perSecond)),
    goal: 0.6,
  }
}

async function fillPractice(world: World, clientCount: number) {
  const ada = await aProfessional(world)
  await openHours(world, ada, { startMinute: 0, endMinute: 1440 })
  const service = encodeGlobalId('Service', await aService(world, ada, { horizonDays: 730 }))
  const people = await Promise.all(Array.from({ length: clientCount }, () => aClientOf(world, ada)))
  const cookies = await Promise.all(people.map((person) => startRealLogin(world, person, world.clock)))
  return { accountIds: people.map(({ accountId }) => accountId), cookies, service }
}

function holdOf(serviceId: string, cookies: readonly string[], index: number): Asked {
  const start = Temporal.Instant.from('2026-11-25T00:00:00Z').add({ minutes: 30 * index })
  const input = {
    serviceId,
    start: start.toString(),
    durationMinutes: 30,
    idempotencyKey: `booking-${index}`,
  }
  return {
    body: JSON.stringify({ query, variables: { input } }),
    cookie: cookies[index % cookies.length] ?? '',
  }
}

function isHeld(answer: string): void {
  if (!answer.includes('"HELD"')) throw new Error(`Not a booking: ${answer}`)
}
