import { professionals } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { findFreeTimes } from '#features/availability/index.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aService } from '#features/services/testing/services.ts'
import { must } from '#testing/must.ts'
import { zoneNamed } from '#testing/names.ts'
import { groupStage, instant } from '../../testing/group.ts'
import { limitsOf } from '../../testing/limited.ts'
import type { TimeRefused } from '../refuse-time.ts'

/** It is Monday 23 November 2026, 09:00 in Paris; Ada is open from 09:00 to 17:00. */
let stage: Awaited<ReturnType<typeof groupStage>>
let act: ReturnType<typeof limitsOf>
let other: SignedInViewer

beforeEach(async () => {
  stage = await groupStage({ capacity: 1, slotStepMinutes: 60 })
  act = limitsOf(stage)
  other = await aClientOf(stage.world, stage.ada)
})
afterEach(async () => {
  expect(stage.world.bugs).toEqual([])
  await stage.world[Symbol.asyncDispose]()
})

describe('failures-scheduling 32: the day is the day of the practice', () => {
  test.each(['Pacific/Honolulu', 'Europe/London', 'Pacific/Auckland'])(
    'for a viewer in %s, list and booking agree on every time of three days',
    async (zone) => {
      const brisbane = zoneNamed('Australia/Brisbane')
      const { db } = stage.world.ports
      await db
        .update(professionals)
        .set({ zone: brisbane })
        .where(eq(professionals.id, stage.ada.professionalId))
      await db.sql`update schedules set zone = null, weekly_rules = (select jsonb_agg(jsonb_set(rule, '{endMinute}', '1440'))
      from jsonb_array_elements(jsonb_path_query_array(weekly_rules, '$[*]')) as rule)`
      await act.limit({ perDay: 1 })
      await stage.book(stage.noor, '2026-11-26T06:00:00Z')
      const viewer = await aClientOf(stage.world, stage.ada, { zone: zoneNamed(zone) })
      const [from, to] = ['2026-11-24T14:00:00Z', '2026-11-27T14:00:00Z']
      const offered = await act.offered(viewer, from, to)
      const starts = Array.from({ length: 72 }, (_, hour) => instant(from).add({ hours: hour }).toString())
      for (const start of starts) {
        const local = instant(start).toZonedDateTimeISO(brisbane)
        const isFull = local.toPlainDate().toString() === '2026-11-26'
        expect(offered.includes(start)).toBe(local.hour >= 9 && !isFull)
        if (local.hour < 9) continue
        const held = await stage.hold(viewer, start)
        expect(held.ok ? null : held.error.code).toBe(isFull ? 'DAY_FULL' : null)
        if (held.ok) must(await stage.cancel(viewer, held.value.booking.id))
        stage.world.clock.advance('PT3M')
      }
    },
  )
})

describe('failures-scheduling 33: a booking that moves never counts against itself', () => {
  test('inside a full week, but not into another full one', async () => {
    await act.limit({ perWeek: 3 })
    const weeks = ['2026-11-30', '2026-12-07']
    const [moved] = await Promise.all(
      weeks.flatMap((monday) =>
        [0, 1, 2].map(async (days) => {
          const date = Temporal.PlainDate.from(monday).add({ days })
          return await stage.book(days === 0 ? stage.noor : other, `${date}T09:00:00Z`)
        }),
      ),
    )
    const { id } = moved as NonNullable<typeof moved>
    const offered = await act.offered(stage.noor, '2026-11-29T23:00:00Z', '2026-12-13T23:00:00Z', id)
    expect(offered.every((start) => start < '2026-12-07')).toBe(true)
    expect(offered).toContain('2026-12-04T10:00:00Z')
    expect(await stage.move(stage.noor, id, '2026-12-10T10:00:00Z')).toMatchObject({
      error: { code: 'WEEK_FULL' },
    })
    must(await stage.move(stage.noor, id, '2026-12-04T10:00:00Z'))
    expect(await act.holdCode(other, '2026-12-05T10:00:00Z')).toBe('WEEK_FULL')
  })

  test('of a client who moves out of a group that stays', async () => {
    const group = await groupStage({ capacity: 3, slotStepMinutes: 60 })
    await using _ = group.world
    const { limit, offered } = limitsOf(group)
    await limit({ clientPerDay: 1 })
    const [one, two] = (await group.clients(2)) as [SignedInViewer, SignedInViewer]
    const mine = await group.book(one, '2026-11-25T10:00:00Z')
    await group.book(two, '2026-11-25T10:00:00Z')
    const [from, to] = ['2026-11-25T00:00:00Z', '2026-11-26T00:00:00Z']
    expect(await offered(one, from, to)).toEqual([])
    expect(await offered(one, from, to, mine.id)).toContain('2026-11-25T12:00:00Z')
    must(await group.move(one, mine.id, '2026-11-25T12:00:00Z'))
    expect(await limitsOf(group).holdCode(one, '2026-11-25T14:00:00Z')).toBe('CLIENT_DAY_FULL')
  })
})

describe('what counts', () => {
  test('holds that run, booked and past sessions; neither cancelled ones nor holds that ran out', async () => {
    await act.limit({ perDay: 1 })
    const held = must(await stage.hold(stage.noor, '2026-11-25T10:00:00Z')).booking
    expect(await act.holdCode(other, '2026-11-25T14:00:00Z')).toBe('DAY_FULL')
    stage.world.clock.advance('PT10M')
    expect(await act.holdCode(other, '2026-11-25T14:00:00Z')).toBeNull()
    expect(await act.holdCode(stage.noor, held.start)).toBe('DAY_FULL')
    const booked = await stage.book(stage.noor, '2026-11-26T08:00:00Z')
    must(await stage.cancel(stage.noor, booked.id))
    await stage.book(stage.noor, '2026-11-26T08:00:00Z')
    await stage.world.ports.db
      .sql`update bookings set status = 'attended', settled_at = now() where status = 'confirmed'`
    await stage.world.ports.db.sql`update sessions set status = 'completed' where status = 'scheduled'`
    expect(await act.holdCode(other, '2026-11-26T14:00:00Z')).toBe('DAY_FULL')
  })

  test('for a service its own sessions, for a client their places with the practice', async () => {
    const second = await aService(stage.world, stage.ada, { name: 'Second', slotStepMinutes: 60 })
    await act.limitService({ perDay: 1, perWeek: 2 })
    await act.limit({ clientPerWeek: 2 })
    await stage.book(stage.noor, '2026-11-30T08:00:00Z')
    expect(await act.holdCode(other, '2026-11-30T10:00:00Z')).toBe('DAY_FULL')
    expect(await act.holdCode(stage.noor, '2026-11-30T10:00:00Z', second)).toBeNull()
    expect(await act.holdCode(stage.noor, '2026-12-02T10:00:00Z', second)).toBe('CLIENT_WEEK_FULL')
    expect(await act.holdCode(other, '2026-12-01T10:00:00Z')).toBeNull()
    expect(await act.holdCode(other, '2026-12-02T10:00:00Z')).toBe('WEEK_FULL')
    expect(await act.offered(other, '2026-11-30T00:00:00Z', '2026-12-07T00:00:00Z')).toEqual([])
    expect(await act.holdCode(other, '2026-12-02T10:00:00Z', second)).toBeNull()
  })

  test('joining a session is not another one', async () => {
    const group = await groupStage({ capacity: 3, slotStepMinutes: 60 })
    await using _ = group.world
    const limited = limitsOf(group)
    await limited.limit({ perDay: 1, breakAfterMinutes: 30, breakMinutes: 30 })
    const [one, two] = (await group.clients(2)) as [SignedInViewer, SignedInViewer]
    await group.book(one, '2026-11-25T10:00:00Z')
    expect(await limited.offered(two, '2026-11-25T00:00:00Z', '2026-11-26T00:00:00Z')).toEqual([
      '2026-11-25T10:00:00Z',
    ])
    expect(await limited.holdCode(two, '2026-11-25T12:00:00Z')).toBe('DAY_FULL')
    expect(await limited.holdCode(two, '2026-11-25T10:00:00Z')).toBeNull()
  })

  test('a break after hours in a row', async () => {
    await act.limit({ breakAfterMinutes: 120, breakMinutes: 60 })
    for (const hour of ['08', '09']) await stage.book(stage.noor, `2026-11-25T${hour}:00:00Z`)
    expect(await act.holdCode(other, '2026-11-25T10:00:00Z')).toBe('BREAK_NEEDED')
    expect((await act.offered(other, '2026-11-25T00:00:00Z', '2026-11-26T00:00:00Z'))[0]).toBe(
      '2026-11-25T11:00:00Z',
    )
    expect(await act.holdCode(other, '2026-11-25T11:00:00Z')).toBeNull()
  })
})

describe('a refusal', () => {
  test('names the nearest times, and no numbers', async () => {
    await act.limit({ perDay: 1 })
    await stage.book(stage.noor, '2026-11-25T10:00:00Z')
    const held = await stage.hold(other, '2026-11-25T14:00:00Z')
    const error = (held.ok ? null : held.error) as TimeRefused
    expect(error).toMatchObject({ code: 'DAY_FULL', reasons: [], ownBooking: null })
    const days = new Set(error.nearest.map(({ start }) => new Date(start).toISOString().slice(0, 10)))
    expect([...days]).toEqual(['2026-11-24', '2026-11-26'])
  })

  test('of an own hold is named only where the hold is in the way of this time', async () => {
    await act.limit({ perDay: 1 })
    must(await stage.hold(stage.noor, '2026-11-25T10:00:00Z'))
    expect(await act.holdCode(stage.noor, '2026-11-25T14:00:00Z')).toBe('DAY_FULL')
    expect(await act.holdCode(stage.noor, '2026-11-25T10:00:00Z')).toBe('HELD_BY_YOU')
  })

  test('tells the professional each reason, and that they may override it', async () => {
    await act.limit({ perDay: 1, perWeek: 1, clientPerDay: 1, breakAfterMinutes: 30, breakMinutes: 30 })
    await stage.book(stage.noor, '2026-11-25T10:00:00Z')
    expect(await act.bookCode(stage.noor, '2026-11-25T11:00:00Z')).toBe('WEEK_FULL')
    const hours = ['OUTSIDE_HOURS', 'NOTICE', 'HORIZON', 'BUFFER'] as const
    expect(await act.bookCode(stage.noor, '2026-11-25T11:00:00Z', [...hours])).toBe('WEEK_FULL')
    expect(await act.bookCode(stage.noor, '2026-11-25T11:00:00Z', ['LIMITS'])).toBeNull()
  })

  test('is no reason against an agreed time that is restored', async () => {
    await act.limit({ perDay: 1 })
    const booked = await stage.book(stage.noor, '2026-11-25T10:00:00Z')
    must(await stage.cancel(stage.noor, booked.id))
    await stage.book(other, '2026-11-25T14:00:00Z')
    must(await stage.undo(stage.noor, booked.id))
  })
})

test('the first free time is found behind full weeks', async () => {
  await act.limit({ perWeek: 1 })
  for (const monday of ['2026-11-24', '2026-11-30', '2026-12-07', '2026-12-14'])
    await stage.book(stage.noor, `${monday}T10:00:00Z`)
  const asked = { serviceId: stage.serviceId, durationMinutes: 60, from: null }
  const { slots } = must(await findFreeTimes(stage.world.ports, other, asked))
  expect(new Date(slots[0]?.start ?? 0).toISOString()).toBe('2026-12-21T08:00:00.000Z')
})
