import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aService } from '#features/services/testing/services.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { must } from '#testing/must.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { runJobs, waitingJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { asksAfter } from '../testing/cancellation.ts'
import { cancelUpcoming } from './cancel-upcoming.ts'
import { expireHold } from './expire-hold.ts'
import { holdSlot } from './hold-slot.ts'
import { releaseHold } from './release-hold.ts'

/** It is Monday 23 November 2026, 09:00 in Paris. */
let world: World
let practice: Practice
let day = 24

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world)
})
afterAll(async () => await world[Symbol.asyncDispose]())

/** Ten in the morning in Paris on a day that no other test uses. */
function freshTime(): Temporal.Instant {
  day += 1
  return Temporal.Instant.from('2026-11-01T09:00:00Z').add({ hours: 24 * (day - 1) })
}

interface Hold {
  readonly by?: SignedInViewer
  readonly start?: Temporal.Instant
  readonly durationMinutes?: number
  readonly key?: string
  readonly serviceId?: ServiceId
}

async function hold({ by, start, durationMinutes = 60, key, serviceId }: Hold = {}) {
  return await holdSlot(world.ports, by ?? practice.noor, {
    serviceId: serviceId ?? practice.serviceId,
    start: start ?? freshTime(),
    durationMinutes,
    idempotencyKey: key ?? world.ports.newId(),
  })
}

async function refusal(asked: Hold): Promise<string> {
  const outcome = await hold(asked)
  return outcome.ok ? 'held' : outcome.error.code
}

test('a hold lasts ten minutes and has the price of the service', async () => {
  const start = freshTime()
  const held = await hold({ start })
  if (!held.ok) throw new Error(held.error.code)
  const { booking } = held.value
  expect(booking).toMatchObject({
    status: 'held',
    start: start.toString(),
    end: start.add({ hours: 1 }).toString(),
    priceMinor: 5000,
    currency: 'EUR',
    heldUntil: '2026-11-23T08:10:00Z',
    policy: { cancellation: asksAfter(1440), rescheduleNoticeMinutes: 1440 },
    displayName: 'Noor',
  })
  const jobs = await waitingJobs(world)
  expect(jobs.map(({ payload }) => payload)).toContainEqual({ bookingId: booking.id })
})

test('a hold takes 16 statements, regardless of how much is held already', async () => {
  const by = await aClientOf(world, practice.ada)
  for (let holds = 0; holds < 3; holds++) {
    const start = freshTime()
    expect(await world.countStatements(() => hold({ by, start }))).toBe(16)
  }
})

test('a late rival needs four statements, including the reads of who has the time and of other free times', async () => {
  const start = freshTime()
  await hold({ start })
  const by = await aClientOf(world, practice.ada)
  let rival: Awaited<ReturnType<typeof hold>> | undefined
  expect(await world.countStatements(async () => (rival = await hold({ by, start })))).toBe(4)
  expect(rival).toMatchObject({ ok: false, error: { code: 'SLOT_TAKEN' } })
  expect(nearestOf(rival)).toHaveLength(6)
})

function nearestOf(outcome: unknown): readonly unknown[] {
  return (outcome as { error: { nearest: readonly unknown[] } }).error.nearest
}

describe('refused are', () => {
  test.each([
    ['a time in the past', '2026-11-22T09:00:00Z', 'TIME_PASSED'],
    ['a time outside open hours', '2026-12-10T04:00:00Z', 'OUTSIDE_AVAILABILITY'],
    ['a time off the grid', '2026-12-10T09:10:00Z', 'START_NOT_OFFERED'],
    ['a time beyond the horizon', '2027-06-10T09:00:00Z', 'TOO_FAR_AHEAD'],
  ])('%s', async (_what, start, code) => {
    expect(await refusal({ start: Temporal.Instant.from(start) })).toBe(code)
  })

  test('a time inside the minimum notice', async () => {
    const serviceId = await aService(world, practice.ada, { minimumNoticeMinutes: 2880 })
    const start = Temporal.Instant.from('2026-11-24T09:00:00Z')
    expect(await refusal({ serviceId, start })).toBe('TOO_SOON')
  })

  test('a service that is not active', async () => {
    const serviceId = await aService(world, practice.ada, { active: false })
    expect(await refusal({ serviceId })).toBe('SERVICE_INACTIVE')
  })

  test('a length that is not offered', async () => {
    expect(await refusal({ durationMinutes: 45 })).toBe('INVALID_INPUT')
  })

  test('strangers, with NOT_FOUND, and the professional, who must use bookForClient', async () => {
    expect(await refusal({ by: await aPerson(world) })).toBe('NOT_FOUND')
    expect(await refusal({ by: practice.ada })).toBe('NOT_ALLOWED')
    expect(await refusal({ serviceId: world.ports.newId<ServiceId>() })).toBe('NOT_FOUND')
  })

  test('former clients and blocked ones', async () => {
    const { db } = world.ports
    const former = await aClientOf(world, practice.ada)
    await db.sql`update connections set status = 'ended', ended_at = now() where client_id = ${former.accountId}`
    expect(await refusal({ by: former })).toBe('NOT_FOUND')
    const blocked = await aClientOf(world, practice.ada)
    await db.sql`insert into blocks values (${practice.ada.accountId}, ${blocked.accountId}, now())`
    expect(await refusal({ by: blocked })).toBe('NOT_FOUND')
  })

  test('a sixth hold at the same time', async () => {
    const eager = await aClientOf(world, practice.ada)
    for (let holds = 0; holds < 5; holds++) expect((await hold({ by: eager })).ok).toBe(true)
    expect(await refusal({ by: eager })).toBe('TOO_MANY_HOLDS')
  })
})

describe('one key', () => {
  test('gets the same answer again, even much later', async () => {
    const by = await aClientOf(world, practice.ada)
    const [start, key] = [freshTime(), 'again']
    const first = await hold({ by, start, key })
    const second = await hold({ by, start, key })
    expect(first.ok && second.ok && second.value.booking.id === first.value.booking.id).toBe(true)
  })

  test('gets the same answer when two requests run at the same time', async () => {
    const by = await aClientOf(world, practice.ada)
    const [start, key] = [freshTime(), 'twice']
    const answers = await Promise.all([hold({ by, start, key }), hold({ by, start, key })])
    const ids = answers.map((answer) => (answer.ok ? answer.value.booking.id : answer.error.code))
    expect(new Set(ids).size).toBe(1)
    expect(answers.every(({ ok }) => ok)).toBe(true)
  })

  test('is refused with other input, both in sequence and in parallel', async () => {
    const by = await aClientOf(world, practice.ada)
    expect((await hold({ by, key: 'mixed' })).ok).toBe(true)
    expect(await refusal({ by, key: 'mixed' })).toBe('IDEMPOTENCY_MISMATCH')
    const codes = await Promise.all([refusal({ by, key: 'at-once' }), refusal({ by, key: 'at-once' })])
    expect(codes.toSorted()).toEqual(['IDEMPOTENCY_MISMATCH', 'held'])
  })
})

test('a key whose hold is over neither books again nor reports a taken time', async () => {
  const by = await aClientOf(world, practice.ada)
  const [start, key] = [freshTime(), 'given-back']
  const first = must(await hold({ by, start, key }))
  must(await releaseHold(world.ports, by, { bookingId: first.booking.id }))
  expect(await refusal({ by, key })).toBe('IDEMPOTENCY_MISMATCH')
  const again = must(await hold({ by, start, key }))
  expect(again.booking).toMatchObject({ id: first.booking.id, status: 'expired' })
})

describe('a taken time', () => {
  test('refuseTime: names the nearest free ones, buffers included', async () => {
    const serviceId = await aService(world, practice.ada, { bufferAfterMinutes: 30 })
    const start = freshTime()
    expect((await hold({ serviceId, start })).ok).toBe(true)
    const rival = await hold({ by: await aClientOf(world, practice.ada), serviceId, start })
    if (rival.ok) throw new Error('Two clients hold one time')
    expect(rival.error).toMatchObject({ code: 'SLOT_TAKEN' })
    const { nearest } = rival.error as unknown as { nearest: { start: number }[] }
    expect(nearest).toHaveLength(6)
    const offered = nearest.map((slot) => new Date(slot.start).toISOString().slice(11, 16))
    expect(offered).not.toContain('09:00')
    expect(offered).not.toContain('10:00')
    expect(offered).toContain('10:30')
  })

  test('expireHold: is free again after the hold has run out, with and without its job', async () => {
    const start = freshTime()
    const someone = () => aClientOf(world, practice.ada)
    const held = await hold({ by: await someone(), start })
    if (!held.ok) throw new Error(held.error.code)
    world.clock.advance('PT10M')
    expect(await refusal({ by: await someone(), start })).toBe('held')
    await expireHold(world.ports, held.value.booking.id)
    world.clock.advance('PT10M')
    await runJobs(world)
    expect(await refusal({ by: await someone(), start })).toBe('held')
    const rows = await world.ports.db.sql<{ status: string }[]>`
      select b.status from bookings b join sessions s on s.id = b.session_id
      where s.starts_at = ${start} order by b.created_at`
    expect(rows.map(({ status }) => status)).toEqual(['expired', 'expired', 'held'])
  })

  test('cancelUpcoming: is free again after a block has cancelled the upcoming bookings', async () => {
    const by = await aClientOf(world, practice.ada)
    const start = freshTime()
    expect(await refusal({ by, start })).toBe('held')
    const pair = { professionalId: practice.ada.professionalId, clientId: by.accountId }
    await cancelUpcoming(world.ports, { ...pair, endedBy: by.accountId })
    expect(await refusal({ start })).toBe('held')
  })
})
