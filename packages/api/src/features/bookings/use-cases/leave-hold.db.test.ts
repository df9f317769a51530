import { afterAll, beforeAll, expect, test } from 'vitest'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { must } from '#testing/must.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { runDueJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { confirmBooking } from './confirm-booking.ts'
import { holdSlot } from './hold-slot.ts'
import { keepHold, leaveHold, secondsToReturn } from './leave-hold.ts'

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

test('a hold that is over can be left and kept again, and stays over', async () => {
  const { by, bookingId } = await held()
  must(await leaveHold(world.ports, by, { bookingId }))
  world.clock.advance({ seconds: secondsToReturn })
  await runDueJobs(world)
  must(await leaveHold(world.ports, by, { bookingId }))
  must(await keepHold(world.ports, by, { bookingId }))
  expect(await read(bookingId)).toMatchObject({ status: 'expired' })
})
