import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import type { BookingId } from '#kernel/ids.ts'
import { transact } from '#unit-of-work/transact.ts'
import { timesOf } from '../../data/booking-of-view.ts'
import { readBooking, readMyBookings } from '../../data/read-bookings.ts'
import { takeSeat } from '../../data/take-seat.ts'
import { attendanceStage } from '../../testing/attendance.ts'
import { bookForClient } from '../book-for-client.ts'

let stage: Awaited<ReturnType<typeof attendanceStage>>
beforeAll(async () => {
  stage = await attendanceStage({ capacity: 4, bufferAfterMinutes: 30 })
})
afterAll(async () => await stage.world[Symbol.asyncDispose]())
beforeEach(() => stage.world.clock.advance({ hours: 72 }))

const wait = (minutes: number) => stage.world.clock.advance({ minutes })

describe('recordAttendance and contestNoShow', () => {
  test('is recorded, corrected and contested once, and every step is in the history', async () => {
    const { id } = await stage.sessionIn(60)
    wait(60)
    expect(await stage.record(id, 'NO_SHOW')).toBe('no_show')
    wait(60)
    expect(await stage.contest(id, 'I was there.')).toBe('no_show')
    expect(await stage.contest(id)).toBe('ALREADY_CONTESTED')
    wait(20)
    expect(await stage.record(id, 'ATTENDED')).toBe('attended')
    wait(40)
    expect(await stage.contest(id)).toBe('NOTHING_TO_CONTEST')
    expect(await stage.record(id, 'NO_SHOW')).toBe('no_show')
    expect(await stage.contest(id)).toBe('ALREADY_CONTESTED')
    expect(await stage.history(id)).toEqual([
      'confirmed by professional, 180 min ago',
      'no_show by professional, 120 min ago',
      'contested by client, 60 min ago',
      'attended by professional, 40 min ago',
      'no_show by professional, 0 min ago',
    ])
  })

  test('records an event for the calendar and for the client with each change', async () => {
    const { id, sessionId } = await stage.sessionIn(60)
    wait(60)
    await stage.record(id, 'NO_SHOW')
    await stage.contest(id)
    const events = await stage.world.ports.db.sql<{ type: string; kind: string | null }[]>`
      select type, data->>'kind' as kind from events
      where data->>'bookingId' = ${id} or data->>'sessionId' = ${sessionId} order by id`
    expect(events.map(({ type, kind }) => `${type} ${kind ?? ''}`.trim())).toEqual([
      'session.changed',
      'booking.changed confirmed',
      'session.changed',
      'booking.changed no_show',
      'session.changed',
      'booking.changed contested',
    ])
  })

  test('that is recorded as it is changes nothing', async () => {
    const { id } = await stage.sessionIn(60)
    wait(60)
    await stage.record(id, 'NO_SHOW')
    expect(await stage.record(id, 'NO_SHOW')).toBe('no_show')
    expect(await stage.history(id)).toHaveLength(2)
  })

  test('can be changed ten times, and is not offered to be changed after that', async () => {
    const { id } = await stage.sessionIn(60)
    wait(60)
    expect(await stage.mayRecord(id)).toBe(true)
    for (let change = 0; change < 10; change += 1)
      expect(await stage.record(id, change % 2 === 0 ? 'NO_SHOW' : 'ATTENDED')).toMatch(
        /^(no_show|attended)$/,
      )
    expect(await stage.mayRecord(id)).toBe(false)
    expect(await stage.record(id, 'NO_SHOW')).toBe('ATTENDANCE_LIMIT')
    expect(await stage.record(id, 'ATTENDED')).toBe('attended')
    expect(await readBooking(stage.world.ports.db, id)).toMatchObject({ status: 'attended' })
  })

  test('is recorded by the professional of the session and contested by its client, and by nobody else', async () => {
    const { world, ada, noor } = stage
    const [rival, stranger, otherClient] = [
      await aProfessional(world),
      await aPerson(world),
      await aClientOf(world, ada),
    ]
    const { id } = await stage.sessionIn(60)
    wait(60)
    expect(await stage.record(id, 'NO_SHOW', rival)).toBe('NOT_FOUND')
    expect(await stage.record(id, 'NO_SHOW', noor as typeof ada)).toBe('NOT_ALLOWED')
    await stage.record(id, 'NO_SHOW')
    for (const by of [rival, stranger, otherClient])
      expect(await stage.contest(id, null, by)).toBe('NOT_FOUND')
    expect(await stage.contest(id, null, ada)).toBe('NOT_ALLOWED')
    expect(await stage.history(id)).toHaveLength(2)
  })

  test('is refused before the start, of a cancelled booking, and 30 days after the end', async () => {
    const { id } = await stage.sessionIn(60)
    const cancelled = await stage.sessionIn(60 * 48)
    expect(await stage.record(id, 'NO_SHOW')).toBe('NOT_STARTED')
    expect(await stage.cancel(cancelled.id)).toBe('cancelled')
    wait(60 * 49)
    expect(await stage.record(cancelled.id, 'NO_SHOW')).toBe('ALREADY_CANCELLED')
    expect(await stage.record(cancelled.id, 'ATTENDED')).toBe('ALREADY_CANCELLED')
    wait(60 * 24 * 31)
    expect(await stage.record(id, 'NO_SHOW')).toBe('ATTENDANCE_FINAL')
    expect(await stage.history(cancelled.id)).toHaveLength(2)
  })

  test('is recorded silently while one of the two blocks the other', async () => {
    const { world, ada } = stage
    const client = await aClientOf(world, ada)
    const { id } = await stage.sessionIn(60, client.accountId)
    const other = await stage.sessionIn(180, client.accountId)
    wait(240)
    await stage.record(id, 'NO_SHOW')
    await world.ports.db.sql`
      insert into blocks (blocker_id, blocked_id, created_at) values (${ada.accountId}, ${client.accountId}, now())`
    expect(await stage.contest(id, 'Words for Ada.', client)).toBe('no_show')
    expect(await stage.record(other.id, 'NO_SHOW')).toBe('no_show')
    const told = await world.ports.db.sql`
      select kind from notifications where subject_id in (${id}, ${other.id})`
    expect(told).toHaveLength(1)
    expect(
      await world.ports.db.sql`
      select id from booking_changes where booking_id = ${id} and message is not null`,
    ).toHaveLength(0)
  })

  test('is contested for 14 days after the mark', async () => {
    const { id } = await stage.sessionIn(60)
    wait(60)
    await stage.record(id, 'NO_SHOW')
    wait(60 * 24 * 14 + 1)
    expect(await stage.contest(id)).toBe('CONTEST_CLOSED')
  })
})

test('failures-scheduling 30: from the start, client and professional get one code for cancel and move', async () => {
  const { id } = await stage.sessionIn(60)
  const during = [60, 30, 30, 60]
  for (const minutes of during) {
    wait(minutes)
    for (const by of [stage.noor, stage.ada])
      expect([await stage.cancel(id, by), await stage.move(id, by)]).toEqual([
        'SESSION_STARTED',
        'SESSION_STARTED',
      ])
  }
  await stage.complete()
  expect(await stage.statuses(id)).toEqual({ booking: 'attended', session: 'completed' })
  expect([await stage.cancel(id), await stage.move(id)]).toEqual(['SESSION_STARTED', 'SESSION_STARTED'])
  expect(await stage.history(id)).toHaveLength(2)
})

test('failures-scheduling 31: in a group of four, only the place that is recorded changes', async () => {
  const { world, ada } = stage
  const first = await stage.sessionIn(60)
  const booking = await readBooking(world.ports.db, first.id)
  if (booking === null) throw new Error('The first place is missing')
  const { start: startsAt, end: endsAt } = timesOf(booking)
  const others = await Promise.all([1, 2, 3].map(async () => await aClientOf(world, ada)))
  const places: BookingId[] = []
  for (const { accountId: clientId } of others) {
    const id = world.ports.newId<BookingId>()
    const [row] = await world.ports.db.sql<{ policy: never; currency: never }[]>`
      select policy, currency from bookings where id = ${first.id}`
    if (row === undefined) throw new Error('The first place is missing')
    const key = { professionalId: ada.professionalId, sessionId: first.sessionId, clientId, id }
    const place = {
      ...key,
      ...row,
      priceMinor: 1,
      status: 'confirmed',
      confirmedAt: world.clock.now(),
    } as const
    await transact(
      world.ports.db,
      async (tx) => await takeSeat(tx, place, { startsAt, endsAt }, world.clock.now()),
    )
    places.push(id)
  }
  const [missed] = places as [BookingId]
  const all = async () =>
    (await Promise.all([first.id, ...places].map(stage.statuses))).map((row) => row?.booking)
  wait(60)
  for (const attendance of ['NO_SHOW', 'ATTENDED', 'NO_SHOW'] as const) {
    await stage.record(missed, attendance)
    wait(1)
  }
  expect(await stage.contest(missed, null, others[0])).toBe('no_show')
  expect(await all()).toEqual(['confirmed', 'no_show', 'confirmed', 'confirmed'])
  expect((await stage.history(missed)).map((line) => line.split(',')[0])).toEqual([
    'no_show by professional',
    'attended by professional',
    'no_show by professional',
    'contested by client',
  ])
  wait(120)
  await stage.complete()
  expect(await all()).toEqual(['attended', 'no_show', 'attended', 'attended'])
})

test('failures-scheduling 31: a new zone of the practice changes no past state', async () => {
  const { world, ada } = stage
  const ids = [await stage.sessionIn(60), await stage.sessionIn(180)].map(({ id }) => id) as [
    BookingId,
    BookingId,
  ]
  wait(240)
  await stage.record(ids[0], 'NO_SHOW')
  const seen = async () => ({
    statuses: await Promise.all(ids.map(stage.statuses)),
    histories: await Promise.all(ids.map(stage.history)),
  })
  const before = await seen()
  await world.ports.db
    .sql`update professionals set zone = 'America/Mexico_City' where id = ${ada.professionalId}`
  await stage.complete()
  expect(await seen()).toEqual(before)
})

describe('a session whose place is recorded while it still takes place', () => {
  const book = async (minutes: number) => {
    const { world, ada, noor, serviceId } = stage
    const start = world.clock.now().add({ minutes })
    const input = {
      serviceId,
      clientId: noor.accountId,
      start,
      durationMinutes: 60,
      message: null,
      notify: false,
    }
    const override = ['OUTSIDE_HOURS', 'NOTICE', 'HORIZON'] as const
    const made = await bookForClient(world.ports, ada, {
      ...input,
      override: [...override],
      idempotencyKey: world.ports.newId(),
    })
    return made.ok ? 'booked' : made.error.code
  }

  test.each(['ATTENDED', 'NO_SHOW'] as const)(
    'keeps its time and its buffer, if recorded as %s',
    async (attendance) => {
      const { id } = await stage.sessionIn(60)
      wait(70)
      await stage.record(id, attendance)
      expect(await book(30)).toBe('SLOT_TAKEN')
      expect((await stage.statuses(id))?.session).toBe('scheduled')
      wait(55)
      expect(await book(10)).toBe('BUFFER_TOO_SHORT')
      wait(25)
      await stage.record(id, attendance === 'ATTENDED' ? 'NO_SHOW' : 'ATTENDED')
      expect((await stage.statuses(id))?.session).toBe('completed')
      expect(await book(5)).toBe('booked')
    },
  )

  test('stays in the client’s upcoming list until its end', async () => {
    const { world, noor } = stage
    const { id } = await stage.sessionIn(60)
    wait(70)
    await stage.record(id, 'ATTENDED')
    const mine = async (when: 'upcoming' | 'past') => {
      const asked = { clientId: noor.accountId, when, now: world.clock.now(), after: null, limit: 200 }
      return (await readMyBookings(world.ports.db, asked)).some((booking) => booking.id === id)
    }
    expect([await mine('upcoming'), await mine('past')]).toEqual([true, false])
    wait(50)
    expect([await mine('upcoming'), await mine('past')]).toEqual([false, true])
  })

  test('is completed by the clock later', async () => {
    const { id } = await stage.sessionIn(60)
    wait(70)
    await stage.record(id, 'NO_SHOW')
    wait(110)
    await stage.complete()
    expect(await stage.statuses(id)).toEqual({ booking: 'no_show', session: 'completed' })
  })
})
