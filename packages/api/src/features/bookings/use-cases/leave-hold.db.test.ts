import { afterAll, beforeAll, expect, test } from 'vitest'
import { aClientOf } from '#features/connections/testing/clients.ts'
import type { JobPayloads } from '#jobs/catalogue.ts'
import { must } from '#testing/must.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { runDueJobs, waitingJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { confirmBooking } from './confirm-booking.ts'
import { holdSlot } from './hold-slot.ts'
import { keepHold, leaveHold, releaseLeft, secondsToReturn } from './leave-hold.ts'

let world: World
let practice: Practice
let day = 24

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world)
})
afterAll(async () => await world[Symbol.asyncDispose]())

async function held() {
  day += 1
  const by = await aClientOf(world, practice.ada)
  const start = Temporal.Instant.from('2026-11-01T09:00:00Z').add({ hours: 24 * (day - 1) })
  const key = world.ports.newId()
  const asked = { serviceId: practice.serviceId, start, durationMinutes: 60, idempotencyKey: key }
  const { booking } = must(await holdSlot(world.ports, by, asked))
  return { by, bookingId: booking.id }
}

const read = async (bookingId: string) => {
  const [row] = await world.ports.db.sql`select status, held_until from bookings where id = ${bookingId}`
  return row
}

test('leaveHold: a hold whose page was closed is released when the page does not come back', async () => {
  const { by, bookingId } = await held()
  must(await leaveHold(world.ports, by, { bookingId }))
  await runDueJobs(world)
  expect(await read(bookingId)).toMatchObject({ status: 'held' })
  world.clock.advance({ seconds: secondsToReturn })
  await runDueJobs(world)
  expect(await read(bookingId)).toMatchObject({ status: 'expired' })
})

test('keepHold: a page that is open again keeps its hold and the end of it', async () => {
  const { by, bookingId } = await held()
  const before = await read(bookingId)
  must(await leaveHold(world.ports, by, { bookingId }))
  must(await keepHold(world.ports, by, { bookingId }))
  world.clock.advance({ seconds: secondsToReturn })
  await runDueJobs(world)
  expect(await read(bookingId)).toEqual(before)
})

test('a booking that was confirmed after its page was closed stays', async () => {
  const { by, bookingId } = await held()
  must(await leaveHold(world.ports, by, { bookingId }))
  must(await confirmBooking(world.ports, by, { bookingId, message: null, idempotencyKey: 'c' }))
  world.clock.advance({ seconds: secondsToReturn })
  await runDueJobs(world)
  expect(await read(bookingId)).toMatchObject({ status: 'confirmed' })
})

test('a hold that is over can be left, and cannot be kept', async () => {
  const { by, bookingId } = await held()
  must(await leaveHold(world.ports, by, { bookingId }))
  world.clock.advance({ seconds: secondsToReturn })
  await runDueJobs(world)
  must(await leaveHold(world.ports, by, { bookingId }))
  const kept = await keepHold(world.ports, by, { bookingId })
  expect(kept).toMatchObject({ ok: false, error: { code: 'HOLD_EXPIRED' } })
  expect(await read(bookingId)).toMatchObject({ status: 'expired' })
})

test('keepHold: a hold that ran out is refused, also before its job has run', async () => {
  const { by, bookingId } = await held()
  world.clock.advance({ minutes: 10 })
  const kept = await keepHold(world.ports, by, { bookingId })
  expect(kept).toMatchObject({ ok: false, error: { code: 'HOLD_EXPIRED' } })
})

test('a job that runs already when its page comes back releases nothing', async () => {
  const { by, bookingId } = await held()
  must(await leaveHold(world.ports, by, { bookingId }))
  const running = (await waitingJobs(world)).find(({ name }) => name === 'bookings.release-left')
  must(await keepHold(world.ports, by, { bookingId }))
  await releaseLeft(world.ports, running?.payload as JobPayloads['bookings.release-left'])
  expect(await read(bookingId)).toMatchObject({ status: 'held' })
})

test('a kept hold has one job that ends it, and the clock ends it', async () => {
  const { by, bookingId } = await held()
  must(await leaveHold(world.ports, by, { bookingId }))
  must(await keepHold(world.ports, by, { bookingId }))
  const about = (await waitingJobs(world)).filter(({ payload }) =>
    JSON.stringify(payload).includes(bookingId),
  )
  expect(about.map(({ name }) => name)).toEqual(['bookings.expire-hold'])
  world.clock.advance({ minutes: 10 })
  await releaseLeft(world.ports, { bookingId })
  const changes = await world.ports.db.sql`
    select kind, actor from booking_changes where booking_id = ${bookingId} and kind = 'expired'`
  expect(changes).toEqual([{ kind: 'expired', actor: 'clock' }])
})
