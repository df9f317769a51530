import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import { event, recordEvents } from '#events/record.ts'
import type { LoginId } from '#kernel/ids.ts'
import { openWorld, type World } from '#testing/world.ts'
import { cleanUp } from './clean-up.ts'

const record = (world: World) =>
  inTransaction(world.ports.db, async (tx) => {
    const data = { loginId: world.ports.newId<LoginId>() }
    await recordEvents(tx, world.clock, [event('login.ended', { topics: [], professionalId: null, data })])
  })

test('cleanUp deletes old events except the newest one, which marks the start of the stream', async () => {
  await using world = await openWorld()
  for (let count = 0; count < 3; count++) await record(world)
  world.clock.advance({ hours: 100 * 24 })
  await record(world)
  await cleanUp({}, world.ports)
  await cleanUp({}, world.ports)
  const rows = await world.ports.db.sql`select from events`
  expect(rows).toHaveLength(2)
})

test('cleanUp deletes expired counters and idempotency records', async () => {
  await using world = await openWorld()
  const { sql } = world.ports.db
  const hour = (hours: number) => world.clock.now().add({ hours }).toString()
  await sql`insert into rate_limits values ('old', ${hour(-2)}, 1, ${hour(-1)}), ('new', ${hour(0)}, 1, ${hour(1)})`
  await sql`insert into worker_leases values ('gone', ${hour(-48)}), ('here', ${hour(0)})`
  await cleanUp({}, world.ports)
  expect(await sql`select bucket from rate_limits`).toEqual([{ bucket: 'new' }])
  expect(await sql`select worker_id from worker_leases`).toEqual([{ worker_id: 'here' }])
})
