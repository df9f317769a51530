import { services } from '@hora/db/tables'
import type { TimeOverride } from '@hora/schema/inputs/bookings'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addTimeOff } from '#features/availability/index.ts'
import type { SessionId } from '#kernel/ids.ts'
import { must } from '#testing/must.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { bookForClient } from './book-for-client.ts'
import { holdSlot } from './hold-slot.ts'
import type { TimeRefused } from './refuse-time.ts'
import { rescheduleBooking } from './reschedule-booking.ts'

/** It is Monday 23 November 2026, 09:00 in Paris; the practice is open from 09:00 to 17:00, UTC+1. */
let world: World
let practice: Practice
let day = 0

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world, { horizonDays: 90 })
  const { serviceId, ada } = practice
  await world.ports.db
    .update(services)
    .set({ bufferAfterMinutes: 15 })
    .where(and(eq(services.professionalId, ada.professionalId), eq(services.id, serviceId)))
})
afterAll(async () => await world[Symbol.asyncDispose]())

/** A time on a day that no other test uses. */
function freshDay(time: string): Temporal.Instant {
  day += 1
  return Temporal.Instant.from(`2026-12-01T${time}:00Z`).add({ hours: 24 * day })
}

async function book(
  start: Temporal.Instant,
  override: readonly TimeOverride[] = [],
  key = world.ports.newId(),
) {
  const { ada, noor, serviceId } = practice
  const asked = { serviceId, clientId: noor.accountId, start, durationMinutes: 60 }
  const how = { message: null, notify: false, override: [...override], idempotencyKey: key }
  return await bookForClient(world.ports, ada, { ...asked, ...how })
}

/** The outcome as `code: reason reason`, or `booked`. */
async function outcome(start: Temporal.Instant, override: readonly TimeOverride[] = []): Promise<string> {
  const booked = await book(start, override)
  if (booked.ok) return 'booked'
  const { code, reasons = [] } = booked.error as TimeRefused
  return `${code}: ${reasons.map(({ reason }) => reason).join(' ')}`
}

describe('a professional overrides exactly the named rules', () => {
  test('the hours', async () => {
    const night = freshDay('03:00')
    expect(await outcome(night)).toBe('OUTSIDE_AVAILABILITY: outside-hours')
    expect(await outcome(night, ['NOTICE', 'HORIZON', 'BUFFER'])).toBe('OUTSIDE_AVAILABILITY: outside-hours')
    expect(await outcome(night, ['OUTSIDE_HOURS'])).toBe('booked')
  })

  test('the notice, the horizon and the hours together, each by its own name', async () => {
    await setNotice(24 * 60)
    const soon = Temporal.Instant.from('2026-11-23T20:00:00Z')
    expect(await outcome(soon)).toBe('OUTSIDE_AVAILABILITY: outside-hours notice')
    expect(await outcome(soon, ['OUTSIDE_HOURS'])).toBe('TOO_SOON: notice')
    expect(await outcome(soon, ['OUTSIDE_HOURS', 'NOTICE'])).toBe('booked')
    const far = Temporal.Instant.from('2027-06-01T10:00:00Z')
    expect(await outcome(far)).toBe('TOO_FAR_AHEAD: horizon')
    expect(await outcome(far, ['HORIZON'])).toBe('booked')
    await setNotice(0)
  })

  test('the buffer, but never a real overlap', async () => {
    const start = freshDay('10:00')
    must(await book(start))
    const [touching, overlapping] = [start.add({ minutes: 60 }), start.add({ minutes: 59 })]
    expect(await outcome(touching)).toBe('BUFFER_TOO_SHORT: buffer')
    expect(await outcome(touching, ['OUTSIDE_HOURS', 'NOTICE', 'HORIZON'])).toBe('BUFFER_TOO_SHORT: buffer')
    expect(await outcome(overlapping, ['OUTSIDE_HOURS', 'NOTICE', 'HORIZON', 'BUFFER'])).toBe(
      'SLOT_TAKEN: session',
    )
    expect(await outcome(touching, ['BUFFER'])).toBe('booked')
  })

  test('a session beside time off gives up no buffers, one beside a session does', async () => {
    const start = freshDay('10:00')
    const [away, next] = [start.add({ minutes: 65 }), start.add({ minutes: 70 })]
    await timeOff(away, start.add({ hours: 2 }))
    const alone = must(await book(start, ['BUFFER']))
    expect(await keepsBuffers(alone.session.id)).toBe(true)
    const other = freshDay('10:00')
    await timeOff(other.add({ minutes: 65 }), other.add({ hours: 2 }))
    must(await book(other.add({ minutes: 70 }), ['OUTSIDE_HOURS']))
    const between = must(await book(other, ['BUFFER']))
    expect(await keepsBuffers(between.session.id)).toBe(false)
    expect(await outcome(next, ['OUTSIDE_HOURS'])).toBe('BUFFER_TOO_SHORT: buffer')
  })

  test('the refusal of a buffer says what it meets and how many minutes are kept', async () => {
    const start = freshDay('10:00')
    const next = must(await book(start.add({ minutes: 60 })))
    const refused = await book(start)
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'BUFFER_TOO_SHORT',
        reasons: [{ reason: 'buffer', gap: { side: 'after', minutes: 15 }, meets: { ref: next.session.id } }],
      },
    })
  })

  test('two sessions that overlap are refused by the database too, whatever buffers they keep', async () => {
    const start = freshDay('10:00')
    must(await book(start))
    must(await book(start.add({ minutes: 60 }), ['BUFFER']))
    const [row] = await world.ports.db.sql<{ keeps: boolean[] }[]>`
      select array_agg(keeps_buffers order by starts_at) as keeps from sessions
      where starts_at >= ${start.toString()} and starts_at < ${start.add({ hours: 3 }).toString()}`
    expect(row?.keeps).toEqual([true, false])
    const shifted = world.ports.db.sql`update sessions set starts_at = starts_at - interval '1 minute',
      occupied = tstzrange(lower(occupied) - interval '1 minute', upper(occupied))
      where starts_at = ${start.add({ minutes: 60 }).toString()}`
    await expect(shifted).rejects.toMatchObject({ code: '23P01' })
  })

  test('one key books once, and another override is another request', async () => {
    const [night, key] = [freshDay('03:00'), world.ports.newId()]
    const first = must(await book(night, ['OUTSIDE_HOURS'], key))
    expect(must(await book(night, ['OUTSIDE_HOURS'], key)).booking.id).toBe(first.booking.id)
    expect(await book(night, [], key)).toMatchObject({ ok: false, error: { code: 'IDEMPOTENCY_MISMATCH' } })
  })
})

describe('a move', () => {
  const moved = async (
    by: 'ada' | 'noor',
    { id, version }: { id: Parameters<typeof rescheduleBooking>[2]['bookingId']; version: number },
    start: Temporal.Instant,
    override: readonly TimeOverride[] = [],
  ) => {
    const input = { bookingId: id, expectedVersion: version, start, durationMinutes: null }
    const how = { message: null, notify: false, override: [...override], idempotencyKey: world.ports.newId() }
    const answer = await rescheduleBooking(world.ports, practice[by], { ...input, ...how })
    return answer.ok ? 'moved' : answer.error.code
  }

  test('of the professional overrides the buffer, and later buffers are kept again', async () => {
    const start = freshDay('10:00')
    must(await book(start))
    const { booking } = must(await book(start.add({ minutes: 120 })))
    const touching = start.add({ minutes: 60 })
    expect(await moved('ada', booking, touching)).toBe('BUFFER_TOO_SHORT')
    expect(await moved('ada', booking, start.add({ minutes: 30 }), ['BUFFER'])).toBe('SLOT_TAKEN')
    expect(await moved('ada', booking, touching, ['BUFFER'])).toBe('moved')
    const again = { ...booking, version: booking.version + 1 }
    expect(await moved('ada', again, start.add({ minutes: 150 }))).toBe('moved')
    const [row] = await world.ports.db.sql<{ keeps: boolean }[]>`
      select keeps_buffers as keeps from sessions where id = ${booking.sessionId}`
    expect(row?.keeps).toBe(true)
  })

  test('of a client overrides nothing', async () => {
    const start = freshDay('10:00')
    const { booking } = must(await book(start))
    expect(await moved('noor', booking, start.add({ hours: 10 }), ['OUTSIDE_HOURS'])).toBe('NOT_ALLOWED')
    expect(await moved('noor', booking, start.add({ hours: 10 }))).toBe('OUTSIDE_AVAILABILITY')
  })
})

describe('a client reads the one true reason', () => {
  const hold = async (start: Temporal.Instant) => {
    const { noor, serviceId } = practice
    const asked = { serviceId, start, durationMinutes: 60, idempotencyKey: world.ports.newId() }
    return await holdSlot(world.ports, noor, asked)
  }

  test('their own hold, with the hold, and their own booking, with the booking', async () => {
    const start = freshDay('10:00')
    const held = must(await hold(start))
    const second = { ok: false, error: { code: 'HELD_BY_YOU', ownBooking: { id: held.booking.id } } }
    expect(await hold(start)).toMatchObject(second)
    expect(await hold(start.add({ minutes: 30 }))).toMatchObject(second)
    const noon = start.add({ hours: 3 })
    const { booking } = must(await book(noon))
    expect(await hold(noon)).toMatchObject({
      ok: false,
      error: { code: 'BOOKED_BY_YOU', ownBooking: { id: booking.id }, reasons: [] },
    })
    expect(await hold(noon.add({ minutes: 60 }))).toMatchObject({
      ok: false,
      error: { code: 'BUFFER_TOO_SHORT', ownBooking: { id: booking.id } },
    })
  })
})

async function timeOff(start: Temporal.Instant, end: Temporal.Instant): Promise<void> {
  const [startsLocal, endsLocal] = [start, end].map((at) =>
    at.toZonedDateTimeISO('Europe/Paris').toPlainDateTime(),
  ) as [Temporal.PlainDateTime, Temporal.PlainDateTime]
  const asked = { startsLocal, endsLocal, label: null, idempotencyKey: world.ports.newId() }
  must(await addTimeOff(world.ports, practice.ada, asked))
}

async function keepsBuffers(id: SessionId): Promise<boolean | undefined> {
  const [row] = await world.ports.db.sql<{ keeps: boolean }[]>`
    select keeps_buffers as keeps from sessions where id = ${id}`
  return row?.keeps
}

async function setNotice(minimumNoticeMinutes: number): Promise<void> {
  const { serviceId, ada } = practice
  await world.ports.db
    .update(services)
    .set({ minimumNoticeMinutes })
    .where(and(eq(services.professionalId, ada.professionalId), eq(services.id, serviceId)))
}
