import { rounds } from '@hora/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findOpenSlots } from '#features/availability/index.ts'
import { chooseClient } from '#features/services/use-cases/choose-client.ts'
import { updateService } from '#features/services/use-cases/update-service.ts'
import { must } from '#testing/must.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { booked } from '../testing/booked.ts'
import { bookForClient } from './book-for-client.ts'
import { cancelBooking } from './cancel-booking.ts'
import { confirmBooking } from './confirm-booking.ts'
import { holdSlot } from './hold-slot.ts'
import { movingBooking } from './moving-booking.ts'
import { rescheduleBooking } from './reschedule-booking.ts'

let world: World
let practice: Practice
let day = 0

beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => await world[Symbol.asyncDispose]())

const choose = async (chosen: boolean) =>
  await chooseClient(world.ports, practice.ada, {
    serviceId: practice.serviceId,
    clientId: practice.noor.accountId,
    chosen,
  })

/** A practice with a service that is only for Noor, or for nobody. */
async function aChosenPractice(isForNoor = true) {
  practice = await aPractice(world, { horizonDays: 700 })
  day = 0
  const clientIds = isForNoor ? [practice.noor.accountId] : []
  const input = { serviceId: practice.serviceId, expectedVersion: 1, clientIds }
  must(await updateService(world.ports, practice.ada, input))
}

function slot() {
  day += 1
  const start = Temporal.Instant.from('2026-12-01T10:00:00Z').add({ hours: 24 * day })
  return {
    serviceId: practice.serviceId,
    start,
    durationMinutes: 60,
    idempotencyKey: world.ports.newId(),
  }
}

const quiet = () => ({ message: null, notify: false, idempotencyKey: world.ports.newId() })

test('when a hold and the removal of the client run at the same moment, the hold stands or is NOT_FOUND, and no later one is made', async () => {
  await aChosenPractice()
  const seen = new Set<string>()
  for (let round = 0; round < rounds({ few: 10, all: 40 }); round++) {
    must(await choose(true))
    const remove = async () => {
      for (let turn = 0; turn < round % 12; turn++) await new Promise(setImmediate)
      return await choose(false)
    }
    const [held, removed] = await Promise.all([holdSlot(world.ports, practice.noor, slot()), remove()])
    expect(removed.ok).toBe(true)
    seen.add(held.ok ? 'held' : held.error.code)
    const late = await holdSlot(world.ports, practice.noor, slot())
    expect(late.ok ? 'held' : late.error.code).toBe('NOT_FOUND')
    world.clock.advance('PT11M')
  }
  expect([...seen].filter((outcome) => outcome !== 'held' && outcome !== 'NOT_FOUND')).toEqual([])
})

test('a hold that was made before the removal can still be confirmed', async () => {
  await aChosenPractice()
  const { booking } = must(await holdSlot(world.ports, practice.noor, slot()))
  must(await choose(false))
  const confirmed = await confirmBooking(world.ports, practice.noor, {
    bookingId: booking.id,
    message: null,
    idempotencyKey: world.ports.newId(),
  })
  expect(must(confirmed).booking.status).toBe('confirmed')
})

test.each(['noor', 'ada'] as const)('a booking from before the removal is moved by %s', async (by) => {
  await aChosenPractice()
  const { booking } = await booked(world, practice, '2026-12-01T10:00:00Z')
  must(await choose(false))
  const { serviceId } = practice
  const from = Temporal.Instant.from('2026-12-01T00:00:00Z')
  const moving = must(await movingBooking(world.ports, practice[by], { bookingId: booking.id, serviceId }))
  const asked = { serviceId, durationMinutes: 60, from, to: from.add({ hours: 24 }), moving }
  const later = Temporal.Instant.from('2026-12-01T14:00:00Z')
  const { slots } = must(await findOpenSlots(world.ports, practice[by], asked))
  expect(slots.map(({ start }) => start)).toContain(later.epochMilliseconds)
  const change = { bookingId: booking.id, expectedVersion: 1, start: later, durationMinutes: null }
  const moved = await rescheduleBooking(world.ports, practice[by], { ...change, override: [], ...quiet() })
  expect(must(moved).booking.start).toBe('2026-12-01T14:00:00Z')
})

test('a booking from before the removal is cancelled by its client', async () => {
  await aChosenPractice()
  const { booking } = await booked(world, practice, '2026-12-01T10:00:00Z')
  must(await choose(false))
  const cancelled = await cancelBooking(world.ports, practice.noor, {
    bookingId: booking.id,
    expectedOwedMinor: 0,
    ...quiet(),
  })
  expect(must(cancelled).booking.status).toBe('cancelled')
})

test('the professional books a client who is not chosen', async () => {
  await aChosenPractice(false)
  const { noor, ada } = practice
  const asked = { ...slot(), ...quiet(), clientId: noor.accountId, override: [] }
  expect(must(await bookForClient(world.ports, ada, asked)).booking.status).toBe('confirmed')
})
