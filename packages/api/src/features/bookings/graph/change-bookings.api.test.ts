import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { openHours } from '#features/availability/testing/hours.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { type BookingAnswer as Answer, bookingFields, mutateBooking } from '../testing/mutate-booking.ts'

/** It is Monday 23 November 2026, 09:00 in Paris. */
let world: World
let practice: Practice
let day = 0

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world, { horizonDays: 600 })
})
afterAll(async () => await world[Symbol.asyncDispose]())

/** Ten in the morning, UTC, on a day that no other test uses. */
function freshTime(): string {
  day += 1
  const start = Temporal.Instant.from('2026-12-01T10:00:00Z').add({ hours: 24 * day })
  return start.toString()
}

const later = (start: string, minutes: number) => Temporal.Instant.from(start).add({ minutes }).toString()

const booking = bookingFields
const mutate = (by: SignedInViewer, name: string, input: object, more = booking) =>
  mutateBooking(world, by, name, input, more)

const key = () => world.ports.newId()

async function hold(by: SignedInViewer, start: string): Promise<Answer> {
  const { service: serviceId } = practice
  return await mutate(by, 'holdSlot', { serviceId, start, durationMinutes: 60, idempotencyKey: key() })
}

async function confirmed(by: SignedInViewer, start: string) {
  const held = await hold(by, start)
  const bookingId = held.booking?.id
  const answer = await mutate(by, 'confirmBooking', { bookingId, idempotencyKey: key() })
  if (answer.booking === undefined) throw new Error(`Not confirmed: ${answer.code}`)
  return answer.booking
}

async function bookForNoor(start: string, options: object = {}): Promise<Answer> {
  const { ada, client: clientId, service: serviceId } = practice
  const input = { clientId, serviceId, start, durationMinutes: 60, idempotencyKey: key(), ...options }
  return await mutate(ada, 'bookForClient', input, `${booking} session { id status version }`)
}

async function notices(of: SignedInViewer): Promise<readonly string[]> {
  const rows = await world.ports.db.sql<{ kind: string }[]>`
    select kind from notifications where account_id = ${of.accountId} order by id`
  return rows.map(({ kind }) => kind)
}

describe('a client', () => {
  test('confirmBooking: confirms a hold once, and both sides are notified', async () => {
    const noor = await aClientOf(world, practice.ada)
    const held = await hold(noor, freshTime())
    const input = { bookingId: held.booking?.id, message: 'See you!', idempotencyKey: key() }
    const first = await mutate(noor, 'confirmBooking', input)
    expect(first.booking).toMatchObject({ status: 'CONFIRMED', version: 2 })
    expect(first.booking?.changes).toEqual([
      { kind: 'HELD', actor: 'CLIENT', message: null },
      { kind: 'CONFIRMED', actor: 'CLIENT', message: 'See you!' },
    ])
    expect(await mutate(noor, 'confirmBooking', input)).toEqual(first)
    const again = await mutate(noor, 'confirmBooking', { ...input, idempotencyKey: key() })
    expect(again.code).toBe('WRONG_STATE')
    expect(await notices(noor)).toEqual(['booking_confirmed'])
    expect(await notices(practice.ada)).toContain('booking_confirmed')
  })

  test('cannot confirm a hold that has run out', async () => {
    const held = await hold(practice.noor, freshTime())
    world.clock.advance('PT10M')
    const late = await mutate(practice.noor, 'confirmBooking', {
      bookingId: held.booking?.id,
      idempotencyKey: key(),
    })
    expect(late).toMatchObject({ __typename: 'Refusal', code: 'HOLD_EXPIRED' })
  })

  test('cannot confirm after the connection has ended', async () => {
    const formerClient = await aClientOf(world, practice.ada)
    const held = await hold(formerClient, freshTime())
    await world.ports.db.sql`update connections set status = 'ended', ended_at = now()
      where client_id = ${formerClient.accountId}`
    const input = { bookingId: held.booking?.id, idempotencyKey: key() }
    expect((await mutate(formerClient, 'confirmBooking', input)).code).toBe('CONNECTION_ENDED')
  })

  test('releaseHold: releases a hold, also when repeated, and the time is open for others', async () => {
    const start = freshTime()
    const held = await hold(practice.noor, start)
    const release = () => mutate(practice.noor, 'releaseHold', { bookingId: held.booking?.id }, 'bookingId')
    expect((await release()).__typename).toBe('ReleaseHoldSuccess')
    expect((await release()).__typename).toBe('ReleaseHoldSuccess')
    expect((await hold(await aClientOf(world, practice.ada), start)).__typename).toBe('HoldSlotSuccess')
  })

  test('cancelBooking: cancels in time, which frees the slot, but not inside the notice', async () => {
    const start = freshTime()
    const { id: bookingId } = await confirmed(practice.noor, start)
    const cancelled = await mutate(practice.noor, 'cancelBooking', { bookingId, idempotencyKey: key() })
    expect(cancelled.booking).toMatchObject({ status: 'CANCELLED', cancelledBy: 'CLIENT' })
    expect((await hold(practice.noor, start)).__typename).toBe('HoldSlotSuccess')
    const near = await confirmed(practice.noor, '2026-11-23T14:00:00Z')
    world.clock.advance({ minutes: 11 })
    const late = await mutate(practice.noor, 'cancelBooking', { bookingId: near.id, idempotencyKey: key() })
    expect(late.code).toBe('NOTICE_TOO_SHORT')
  })

  test('gets one code for a late change and another for a start that is too soon', async () => {
    const soon = '2026-11-23T15:00:00Z'
    const near = await confirmed(practice.noor, soon)
    const moveNear = { bookingId: near.id, expectedVersion: near.version, start: freshTime() }
    const late = await mutate(practice.noor, 'rescheduleBooking', { ...moveNear, idempotencyKey: key() })
    expect(late.code).toBe('NOTICE_TOO_SHORT')
    const slow = await aPractice(world, { minimumNoticeMinutes: 24 * 60 })
    const hold = { serviceId: slow.service, start: freshTime(), durationMinutes: 60, idempotencyKey: key() }
    const held = await mutate(slow.noor, 'holdSlot', hold)
    const confirm = { bookingId: held.booking?.id, idempotencyKey: key() }
    const { booking: far } = await mutate(slow.noor, 'confirmBooking', confirm)
    const moveFar = { bookingId: far?.id, expectedVersion: far?.version, start: soon }
    const early = await mutate(slow.noor, 'rescheduleBooking', { ...moveFar, idempotencyKey: key() })
    expect(early.code).toBe('TOO_SOON')
  })

  test('rescheduleBooking: moves a booking to an open time; a taken one returns the nearest free ones', async () => {
    const [start, other] = [freshTime(), freshTime()]
    const { id: bookingId, version: expectedVersion } = await confirmed(practice.noor, start)
    await confirmed(await aClientOf(world, practice.ada), other)
    const to = { bookingId, expectedVersion, idempotencyKey: key() }
    const taken = await mutate(practice.noor, 'rescheduleBooking', { ...to, start: other })
    expect(taken).toMatchObject({ __typename: 'TimeRefused', code: 'SLOT_TAKEN' })
    expect(taken.nearest?.length).toBe(6)
    const moved = await mutate(practice.noor, 'rescheduleBooking', { ...to, start: later(start, 30) })
    expect(moved.booking).toMatchObject({ start: later(start, 30), end: later(start, 90), version: 3 })
    const stale = { ...to, start: later(start, 60), idempotencyKey: key() }
    expect((await mutate(practice.noor, 'rescheduleBooking', stale)).code).toBe('STALE_VERSION')
    const outside = { ...stale, expectedVersion: 3, start: later(start, 11 * 60) }
    expect((await mutate(practice.noor, 'rescheduleBooking', outside)).code).toBe('OUTSIDE_AVAILABILITY')
    const longer = { ...stale, expectedVersion: 3, durationMinutes: 90 }
    expect((await mutate(practice.noor, 'rescheduleBooking', longer)).code).toBe('NOT_ALLOWED')
  })
})

describe('a professional', () => {
  test('bookForClient: books for a client, who is notified unless the professional opts out', async () => {
    const before = (await notices(practice.noor)).length
    const booked = await bookForNoor(freshTime(), { message: 'As discussed' })
    expect(booked.session).toMatchObject({ status: 'SCHEDULED', version: 1 })
    expect(booked.booking).toMatchObject({
      status: 'CONFIRMED',
      changes: [{ kind: 'CONFIRMED', actor: 'PROFESSIONAL', message: 'As discussed' }],
    })
    expect(await notices(practice.noor)).toHaveLength(before + 1)
    expect((await bookForNoor(freshTime(), { notify: false })).__typename).toBe('BookForClientSuccess')
    expect(await notices(practice.noor)).toHaveLength(before + 1)
  })

  test('books outside open hours only on request, and never twice at one time', async () => {
    const night = later(freshTime(), -7 * 60)
    expect((await bookForNoor(night)).code).toBe('OUTSIDE_AVAILABILITY')
    expect((await bookForNoor(night, { override: ['OUTSIDE_HOURS'] })).__typename).toBe(
      'BookForClientSuccess',
    )
    const over = await bookForNoor(later(night, 30), { override: ['OUTSIDE_HOURS'] })
    expect(over.code).toBe('SLOT_TAKEN')
    expect((await bookForNoor('2026-11-22T10:00:00Z', { override: ['OUTSIDE_HOURS'] })).code).toBe(
      'TIME_PASSED',
    )
  })

  test('books for current clients only', async () => {
    const former = await aClientOf(world, practice.ada)
    await world.ports.db.sql`update connections set status = 'ended', ended_at = now()
      where client_id = ${former.accountId}`
    const idOf = (person: SignedInViewer) => encodeGlobalId('Client', person.accountId)
    expect((await bookForNoor(freshTime(), { clientId: idOf(former) })).code).toBe('CONNECTION_ENDED')
    expect((await bookForNoor(freshTime(), { clientId: idOf(await aPerson(world)) })).code).toBe('NOT_FOUND')
  })

  test('moves, extends and cancels a booking, even inside the notice', async () => {
    const start = freshTime()
    const { id: bookingId } = await confirmed(practice.noor, start)
    const extension = { bookingId, expectedVersion: 2, durationMinutes: 90, idempotencyKey: key() }
    const longer = await mutate(practice.ada, 'rescheduleBooking', { ...extension, start })
    expect(longer.booking).toMatchObject({ start, end: later(start, 90), version: 3 })
    const night = { ...extension, expectedVersion: 3, start: later(start, 720), override: ['OUTSIDE_HOURS'] }
    const moved = await mutate(
      practice.ada,
      'rescheduleBooking',
      { ...night, idempotencyKey: key() },
      `${booking} session { id status version }`,
    )
    expect(moved.session).toMatchObject({ status: 'SCHEDULED' })
    const cancelled = await mutate(practice.ada, 'cancelBooking', {
      bookingId,
      message: 'I am ill',
      idempotencyKey: key(),
    })
    expect(cancelled.booking).toMatchObject({ status: 'CANCELLED', cancelledBy: 'PROFESSIONAL' })
    expect(await notices(practice.noor)).toContain('booking_cancelled')
  })

  test('moving a booking to its current time changes nothing and notifies no one', async () => {
    const start = freshTime()
    const { id: bookingId, version } = await confirmed(practice.noor, start)
    const before = (await notices(practice.noor)).length
    const same = await mutate(practice.ada, 'rescheduleBooking', {
      bookingId,
      expectedVersion: version,
      start,
      idempotencyKey: key(),
    })
    expect(same.booking?.version).toBe(version)
    expect(await notices(practice.noor)).toHaveLength(before)
  })
})

describe('everyone else', () => {
  test.each(['confirmBooking', 'cancelBooking', 'rescheduleBooking', 'releaseHold'])(
    'gets NOT_FOUND from %s',
    async (name) => {
      const held = await hold(await aClientOf(world, practice.ada), freshTime())
      const bookingId = held.booking?.id
      const more = { start: freshTime(), expectedVersion: 1 }
      const input = {
        bookingId,
        ...(name === 'releaseHold' ? {} : { idempotencyKey: key() }),
        ...(name === 'rescheduleBooking' ? more : {}),
      }
      const success = name === 'releaseHold' ? 'bookingId' : booking
      const strangers = [await aPerson(world), await aProfessional(world), practice.noor]
      for (const stranger of strangers)
        expect((await mutate(stranger, name, input, success)).code).toBe('NOT_FOUND')
      const forged = { ...input, bookingId: encodeGlobalId('Session', world.ports.newId()) }
      expect((await mutate(practice.noor, name, forged, success)).code).toBe('NOT_FOUND')
    },
  )

  test('cannot book into the practice of another professional', async () => {
    const other = await aProfessional(world)
    await openHours(world, other)
    const { client: clientId, service: serviceId } = practice
    const input = { clientId, serviceId, start: freshTime(), durationMinutes: 60, idempotencyKey: key() }
    const more = `${booking} session { id }`
    expect((await mutate(other, 'bookForClient', input, more)).code).toBe('NOT_FOUND')
    expect((await mutate(practice.noor, 'bookForClient', input, more)).code).toBe('NOT_ALLOWED')
  })

  test('gets SIGNED_OUT when signed out', async () => {
    const document = 'mutation { releaseHold(input: { bookingId: "x" }) { __typename } }'
    const { errors } = await world.anonymous.run(document)
    expect(errors?.[0]?.extensions?.['code']).toBe('SIGNED_OUT')
  })
})

test('when twelve clients move to one time at once, one succeeds and none waits long', async () => {
  const target = freshTime()
  const clients = await Promise.all(Array.from({ length: 12 }, () => aClientOf(world, practice.ada)))
  const bookings: Awaited<ReturnType<typeof confirmed>>[] = []
  for (const client of clients) bookings.push(await confirmed(client, freshTime()))
  const answers = await Promise.all(
    clients.map((client, index) =>
      mutate(client, 'rescheduleBooking', {
        bookingId: bookings[index]?.id,
        expectedVersion: 2,
        start: target,
        idempotencyKey: key(),
      }),
    ),
  )
  const kinds = answers.map(({ __typename }) => __typename).toSorted()
  expect(kinds).toEqual(['RescheduleBookingSuccess', ...Array.from({ length: 11 }, () => 'TimeRefused')])
})

test('invalid input is refused by field, and nothing is stored', async () => {
  const { service: serviceId, noor } = practice
  const input = { serviceId, start: freshTime(), durationMinutes: 60, idempotencyKey: key() }
  const refused = async (change: object) => {
    const answer = await mutate(noor, 'holdSlot', { ...input, ...change })
    return [answer.__typename, answer.fields?.[0]?.path]
  }
  expect(await refused({ durationMinutes: 0 })).toEqual(['InvalidInput', 'durationMinutes'])
  expect(await refused({ durationMinutes: -60 })).toEqual(['InvalidInput', 'durationMinutes'])
  expect(await refused({ start: '2026-12-24T10:00:30Z' })).toEqual(['InvalidInput', 'start'])
  expect(await refused({ idempotencyKey: '' })).toEqual(['InvalidInput', 'idempotencyKey'])
  expect(await refused({ idempotencyKey: 'x'.repeat(65) })).toEqual(['InvalidInput', 'idempotencyKey'])
  expect(world.bugs).toEqual([])
})
