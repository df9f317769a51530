import { timeOverrides } from '@hora/schema/inputs/bookings'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { must } from '#testing/must.ts'
import { runDueJobs, runJobs } from '#testing/workers/run-jobs.ts'
import { codeOf, groupStage, instant } from '../../testing/group.ts'
import { rescheduleBooking } from '../reschedule-booking.ts'
import { decideMinimums } from './decide-minimums.ts'

/** Ada's group needs two people a day before its start. */
let stage: Awaited<ReturnType<typeof groupStage>>
let clients: readonly SignedInViewer[]
let start: string

beforeAll(async () => {
  stage = await groupStage({ capacity: 3, minimumPlaces: 2, decideHoursBefore: 24 })
  clients = await stage.clients(3)
})
afterAll(async () => await stage.world[Symbol.asyncDispose]())

/** Each test has a day of its own, three days from now. */
beforeEach(() => {
  const day = stage.world.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 3 })
  start = `${day}T10:00:00Z`
})

const one = () => clients[0] as SignedInViewer
const two = () => clients[1] as SignedInViewer

/** So many seconds after the moment of the decision. */
function waitFor(seconds: number) {
  const { clock } = stage.world
  clock.advance(clock.now().until(instant(start).subtract({ hours: 24 }).add({ seconds })))
}

const statuses = async (sessionId: string) => {
  const [session] = await stage.world.ports.db.sql<{ status: string; decided: string | null }[]>`
    select status, decided_at::text as decided from sessions where id = ${sessionId}`
  return session
}

describe('the minimum of a group', () => {
  test('is decided at its moment: with too few places the group is cancelled, and nobody owes anything', async () => {
    const mine = await stage.book(one(), start)
    waitFor(-1)
    await decideMinimums(stage.world.ports)
    expect(await statuses(mine.sessionId)).toEqual({ status: 'scheduled', decided: null })
    waitFor(30)
    await decideMinimums(stage.world.ports)
    const session = await stage.session(mine.sessionId)
    const moment = instant(start).subtract({ hours: 24 }).toString()
    expect(session).toMatchObject({ status: 'cancelled', decidedAt: moment })
    expect(session?.bookings).toMatchObject([
      { status: 'cancelled', cancelledBy: 'clock', cancelledAt: moment, cancelledOwedMinor: 0 },
    ])
  })

  test('is kept with enough places, whatever happens later', async () => {
    const mine = await stage.book(one(), start)
    const theirs = await stage.book(two(), start)
    waitFor(0)
    await decideMinimums(stage.world.ports)
    must(await stage.cancel(stage.ada, theirs.id))
    waitFor(3600)
    await decideMinimums(stage.world.ports)
    expect(await stage.session(mine.sessionId)).toMatchObject({ status: 'scheduled' })
  })

  test('cancels a session with nobody in it, too', async () => {
    const { session } = must(await stage.schedule(start))
    waitFor(0)
    await decideMinimums(stage.world.ports)
    expect(await stage.session(session.id)).toMatchObject({ status: 'cancelled', stands: false })
  })

  test('is decided once by any number of workers, while a client leaves', async () => {
    const mine = await stage.book(one(), start)
    await stage.book(two(), start)
    waitFor(0)
    const { ports } = stage.world
    await Promise.all([
      ...Array.from({ length: 4 }, async () => await decideMinimums(ports)),
      stage.cancel(stage.ada, mine.id),
    ])
    const session = await stage.session(mine.sessionId)
    const left = session?.bookings.filter(({ status }) => status === 'confirmed').length ?? 0
    expect(session?.status).toBe(left === 1 ? 'scheduled' : 'cancelled')
    const rows = await ports.db.sql<{ times: number }[]>`
      select count(*)::int as times from booking_changes where booking_id = ${mine.id} and kind = 'cancelled'`
    expect(rows[0]?.times).toBe(1)
    expect(stage.world.bugs).toEqual([])
  })

  test('is decided by a job at its very moment, also after a move', async () => {
    const { session } = must(await stage.schedule(start))
    const planned = async () => {
      const rows = await stage.world.ports.db.sql<{ at: string }[]>`
        select (extract(epoch from run_at) * 1000)::bigint::text as at from graphile_worker._private_jobs
        where key = ${`decide-minimum:${session.id}`}`
      return rows.map(({ at }) => Temporal.Instant.fromEpochMilliseconds(Number(at)).toString())
    }
    expect(await planned()).toEqual([instant(start).subtract({ hours: 24 }).toString()])
    must(await stage.moveAll(session.id, instant(start).add({ hours: 1 }).toString()))
    expect(await planned()).toEqual([instant(start).subtract({ hours: 23 }).toString()])
    must(await stage.cancelAll(session.id))
  })

  test('moves with its session', async () => {
    const mine = await stage.book(one(), start)
    const later = instant(start).add({ hours: 2 }).toString()
    must(await stage.moveAll(mine.sessionId, later))
    waitFor(0)
    await decideMinimums(stage.world.ports)
    expect(await statuses(mine.sessionId)).toEqual({ status: 'scheduled', decided: null })
  })

  test('after its moment no client makes a new group, but joins one that was decided', async () => {
    const mine = await stage.book(one(), start)
    await stage.book(two(), start)
    waitFor(0)
    await decideMinimums(stage.world.ports)
    const date = start.slice(0, 10)
    expect(await stage.slots(clients[2] as SignedInViewer, date)).toContain('10:00 +1')
    expect(await stage.slots(clients[2] as SignedInViewer, date)).not.toContain('09:00 3')
    const late = await stage.hold(clients[2] as SignedInViewer, `${date}T09:00:00Z`)
    expect(late).toMatchObject({ ok: false, error: { code: 'TOO_SOON', minimumNoticeMinutes: 24 * 60 } })
    must(await stage.hold(clients[2] as SignedInViewer, start))
    expect(mine.group.minimumPlaces).toBe(2)
  })

  test('a group that fails is not joined even before the job ran', async () => {
    await stage.book(one(), start)
    waitFor(0)
    expect(await stage.slots(two(), start.slice(0, 10))).not.toContain('10:00 +2')
    expect(codeOf(await stage.hold(two(), start))).toBe('SLOT_TAKEN')
  })

  test('a group that the professional moves behind its moment counts as decided, also with one place', async () => {
    const mine = await stage.book(one(), start)
    waitFor(-1)
    const soon = stage.world.clock.now().add({ hours: 6 }).round('minute').toString()
    const moved = await rescheduleBooking(stage.world.ports, stage.ada, {
      bookingId: mine.id,
      start: instant(soon),
      expectedVersion: 2,
      override: [...timeOverrides],
      durationMinutes: null,
      message: null,
      notify: false,
      idempotencyKey: stage.world.ports.newId(),
    })
    expect(codeOf(moved)).toBeNull()
    waitFor(3600)
    await decideMinimums(stage.world.ports)
    expect(await stage.session(mine.sessionId)).toMatchObject({ status: 'scheduled', start: soon })
    must(await stage.cancel(stage.ada, mine.id))
  })

  test('a session of the professional after its moment counts as decided', async () => {
    waitFor(60)
    const { session } = must(await stage.schedule(start))
    await decideMinimums(stage.world.ports)
    expect(await stage.session(session.id)).toMatchObject({ status: 'scheduled' })
  })
})

test('everybody gets one message, about their own place', async () => {
  const told = await groupStage({ capacity: 3, minimumPlaces: 3, decideHoursBefore: 24 })
  const { world, noor } = told
  await using _ = world
  const [other] = await told.clients(1)
  const at = '2026-12-01T10:00:00Z'
  const mine = await told.book(noor, at)
  await told.book(other as SignedInViewer, at)
  await runJobs(world)
  const before = world.mails.length
  world.clock.advance(world.clock.now().until(instant(at).subtract({ hours: 24 })))
  await Promise.all([decideMinimums(world.ports), decideMinimums(world.ports)])
  world.clock.advance('PT3M')
  await runDueJobs(world)
  const mails = world.mails.slice(before)
  expect(mails.map(({ subject }) => subject.startsWith('The group is cancelled'))).toEqual([true, true, true])
  expect(new Set(mails.map(({ to }) => to)).size).toBe(3)
  expect(mails.filter(({ calendars }) => calendars?.[0]?.method === 'CANCEL')).toHaveLength(2)
  const asked = `{ node(id: "${encodeGlobalId('Booking', mine.id)}") { ... on Booking {
    status cancelledBy decidesAt changes { kind actor } } } }`
  expect(await world.as(noor).get(asked)).toMatchObject({
    node: {
      status: 'CANCELLED',
      cancelledBy: 'CLOCK',
      decidesAt: null,
      changes: [{}, {}, { actor: 'CLOCK' }],
    },
  })
})
