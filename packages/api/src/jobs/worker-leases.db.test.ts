import { workerLeases } from '@hora/db/tables'
import { scaledTime } from '@hora/db/testing'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openWorld, type World } from '#testing/world.ts'
import { keepLeases } from './worker-leases.ts'

const quick = { beatEvery: 100, deadAfter: Math.ceil(scaledTime(1_000) / 1_000) }

const report = (error: unknown) => {
  throw error
}

async function leaseIds({ ports }: World): Promise<readonly string[]> {
  const rows = await ports.db.select({ id: workerLeases.workerId }).from(workerLeases)
  return rows.map(({ id }) => id).sort()
}

/** Another worker's lease, as an outage leaves it: older than any limit. */
async function aStaleLease({ ports }: World): Promise<void> {
  await ports.db.insert(workerLeases).values({ workerId: 'other', seenAt: sql`now() - interval '1 hour'` })
}

test('after an outage, a living worker has the time to record a heartbeat before others judge it', async () => {
  await using world = await openWorld()
  const { db } = world.ports
  await aStaleLease(world)
  await using _judge = await keepLeases({ db, processId: 'judge', report, ...quick })
  await using _other = await keepLeases({ db, processId: 'other', report, ...quick })
  const beats = async () =>
    (await db.sql`select from worker_leases where seen_at > now() - interval '1 minute'`).length
  await expect.poll(beats).toBe(2)
  expect(await leaseIds(world)).toEqual(['judge', 'other'])
})

test('a lease without heartbeats ends, but not before the series of its judge is long enough', async () => {
  await using world = await openWorld()
  const { db } = world.ports
  await aStaleLease(world)
  const start = performance.now()
  await using _judge = await keepLeases({ db, processId: 'judge', report, ...quick })
  await expect.poll(() => leaseIds(world), { timeout: scaledTime(20_000), interval: 20 }).toEqual(['judge'])
  expect(performance.now() - start).toBeGreaterThan(quick.deadAfter * 1_000)
})
