import { connect } from '@hora/db/client'
import { rounds } from '@hora/db/testing'
import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { mutateBooking } from '../../testing/mutate-booking.ts'

const asked = 20
const times = rounds({ few: 2, all: 6 })

/** Another process of Hora on the same database, with its own pool and ids. */
async function anotherProcess({ url }: World): Promise<World> {
  const { db, sql, close } = connect(url, { applicationName: 'another process' })
  return await openWorld({ database: { url, db, sql, drop: close }, seed: 2 })
}

/** One client holds that many different free times at once, with the requests spread over the processes. */
async function holdAtOnce(worlds: readonly World[], { service }: Practice, by: SignedInViewer, day: number) {
  const first = Temporal.Instant.from('2026-11-24T08:00:00Z').add({ hours: 24 * day })
  const answers = await Promise.all(
    Array.from({ length: asked }, async (_, index) => {
      const world = worlds[index % worlds.length] as World
      const hours = 24 * Math.floor(index / 8) + (index % 8)
      const start = first.add({ hours }).toString()
      const input = { serviceId: service, start, durationMinutes: 60, idempotencyKey: world.ports.newId() }
      return await mutateBooking(world, by, 'holdSlot', input)
    }),
  )
  return Object.groupBy(answers, ({ booking, code }) => booking?.status ?? code ?? 'nothing')
}

test.each([
  ['one process', 1],
  ['two processes', 2],
])('of 20 holds of one client at once, exactly five succeed in every round: %s', async (_what, count) => {
  await using world = await openWorld()
  await using other = await anotherProcess(world)
  const practice = await aPractice(world)
  for (let round = 0; round < times; round++) {
    const by = await aClientOf(world, practice.ada)
    const outcome = await holdAtOnce([world, other].slice(0, count), practice, by, 4 * round)
    expect(Object.keys(outcome).toSorted()).toEqual(['HELD', 'TOO_MANY_HOLDS'])
    expect(outcome['HELD']).toHaveLength(5)
    const [row] = await world.ports.db.sql<{ running: number }[]>`
      select count(*)::int as running from bookings where client_id = ${by.accountId} and status = 'held'`
    expect(row?.running).toBe(5)
  }
  expect([...world.bugs, ...other.bugs]).toEqual([])
})

test('a key used twice at once for the fifth hold gets the same answer twice, not the limit', async () => {
  await using world = await openWorld()
  const practice = await aPractice(world)
  for (let round = 0; round < times; round++) {
    const by = await aClientOf(world, practice.ada)
    const day = Temporal.Instant.from('2026-11-24T08:00:00Z').add({ hours: 24 * round })
    const hold = async (hours: number, idempotencyKey = world.ports.newId()) => {
      const start = day.add({ hours }).toString()
      const input = { start, durationMinutes: 60, idempotencyKey }
      return await mutateBooking(world, by, 'holdSlot', { serviceId: practice.service, ...input })
    }
    for (let hours = 0; hours < 4; hours++) expect((await hold(hours)).booking?.status).toBe('HELD')
    const key = world.ports.newId()
    const [one, other] = await Promise.all([hold(4, key), hold(4, key)])
    expect(one.booking?.id).toBeDefined()
    expect(other).toEqual(one)
  }
})
