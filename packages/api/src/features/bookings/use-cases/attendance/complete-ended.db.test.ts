import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { BookingId } from '#kernel/ids.ts'
import { attendanceStage } from '../../testing/attendance.ts'
import { completeEnded } from './complete-ended.ts'

let stage: Awaited<ReturnType<typeof attendanceStage>>

beforeAll(async () => {
  stage = await attendanceStage({ placeKind: 'address', placeDetail: '12 rue des Martyrs' })
})
afterAll(async () => await stage.world[Symbol.asyncDispose]())
beforeEach(() => stage.world.clock.advance({ hours: 48 }))

const wait = (duration: Temporal.DurationLike) => stage.world.clock.advance(duration)
const attended = { booking: 'attended', session: 'completed' }
const planned = { booking: 'confirmed', session: 'scheduled' }

test('a session in person is completed an hour after its end, and not a millisecond earlier', async () => {
  const { id } = await stage.sessionIn(60)
  wait({ minutes: 180 })
  wait({ milliseconds: -1 })
  await stage.complete()
  expect(await stage.statuses(id)).toEqual(planned)
  wait({ milliseconds: 1 })
  await stage.complete()
  expect(await stage.statuses(id)).toEqual(attended)
  expect(await stage.history(id)).toEqual([
    'confirmed by professional, 180 min ago',
    'attended by clock, 0 min ago',
  ])
})

test('a worker that was down for days completes everything, dated by the rule', async () => {
  const ids: BookingId[] = []
  for (let n = 0; n < 5; n += 1) ids.push((await stage.sessionIn(60 + 90 * n)).id)
  wait({ hours: 96 })
  await stage.complete()
  for (const [n, id] of ids.entries()) {
    expect(await stage.statuses(id)).toEqual(attended)
    const due = 60 + 90 * n + 120
    expect((await stage.history(id)).at(-1)).toBe(`attended by clock, ${96 * 60 - due} min ago`)
  }
})

test('two workers at once complete each session once', async () => {
  const ids: BookingId[] = []
  for (let n = 0; n < 12; n += 1) ids.push((await stage.sessionIn(60 + 60 * n)).id)
  wait({ hours: 24 })
  await Promise.all([stage.complete(), stage.complete(), stage.complete()])
  await stage.complete()
  for (const id of ids) {
    expect(await stage.statuses(id)).toEqual(attended)
    expect((await stage.history(id)).filter((line) => line.startsWith('attended'))).toHaveLength(1)
  }
  const [events] = await stage.world.ports.db.sql<{ count: number }[]>`
    select count(*)::int as count from events
    where data->>'kind' = 'attended' and data->>'bookingId' in ${stage.world.ports.db.sql(ids)}`
  expect(events?.count).toBe(ids.length)
})

test('a professional who records a no-show while the clock completes: one order or the other, never both at once', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { id } = await stage.sessionIn(60)
    wait({ minutes: 181 })
    const [status] = await Promise.all([stage.record(id, 'NO_SHOW'), stage.complete()])
    await stage.complete()
    expect(status).toBe('no_show')
    expect(await stage.statuses(id)).toEqual({ booking: 'no_show', session: 'completed' })
    expect((await stage.history(id)).map((line) => line.split(',')[0])).toEqual([
      'confirmed by professional',
      'attended by clock',
      'no_show by professional',
    ])
  }
})

test('sessions that were cancelled or are still ahead stay as they are', async () => {
  const ahead = await stage.sessionIn(60 * 72)
  const cancelled = await stage.sessionIn(60 * 30)
  await stage.cancel(cancelled.id)
  wait({ hours: 48 })
  await stage.complete()
  expect(await stage.statuses(ahead.id)).toEqual(planned)
  expect(await stage.statuses(cancelled.id)).toEqual({ booking: 'cancelled', session: 'cancelled' })
})

test('a session that cannot be completed is reported by its id, and the others do not wait for it', async () => {
  const [bad, later] = [await stage.sessionIn(60), await stage.sessionIn(120)]
  const { ports } = stage.world
  const { sql } = ports.db
  await sql.unsafe(`
    create function refuse() returns trigger language plpgsql as $$ begin raise 'not this one'; end $$;
    create trigger refuse before update on bookings for each row when (old.id = '${bad.id}') execute function refuse()`)
  wait({ hours: 24 })
  const reported: string[] = []
  const reportRow = (_error: unknown, task: string, id: string) => void reported.push(`${task} ${id}`)
  await completeEnded({ ...ports, reportRow })
  expect(reported).toEqual([`bookings.complete-ended ${bad.sessionId}`])
  expect(await stage.statuses(bad.id)).toEqual(planned)
  expect(await stage.statuses(later.id)).toEqual(attended)
  await sql`drop trigger refuse on bookings`
  await stage.complete()
  expect(await stage.statuses(bad.id)).toEqual(attended)
})
