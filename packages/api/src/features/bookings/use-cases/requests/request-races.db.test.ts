import { connect } from '@hora/db/client'
import { rounds } from '@hora/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aClientOf } from '#features/connections/testing/clients.ts'
import type { BookingId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { must } from '#testing/must.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { codeOf, instant } from '../../testing/group.ts'
import { requestStage } from '../../testing/requests.ts'
import { expireHold } from '../expire-hold.ts'

/** Both processes answer one request at once. */
let stage: Awaited<ReturnType<typeof requestStage>>
let other: World
let day = 0

beforeAll(async () => {
  stage = await requestStage()
  const { db, sql, close, url } = anotherConnection(stage.world)
  other = await openWorld({ database: { url, db, sql, drop: close }, seed: 2 })
})
afterAll(async () => {
  await other[Symbol.asyncDispose]()
  await stage.world[Symbol.asyncDispose]()
})

function anotherConnection({ url }: World) {
  return { url, ...connect(url, { applicationName: 'another process' }) }
}

function freshTime(): string {
  day += 1
  return instant('2026-11-30T09:00:00Z')
    .add({ hours: 24 * 7 * day })
    .toString()
}

const times = rounds({ few: 3, all: 12 })

/** What became of a request, in each place that tells of it. */
async function outcomeOf(id: BookingId) {
  const [row] = await stage.world.ports.db.sql<
    { status: string; session: string; ends: number; kinds: string[] }[]
  >`
    select b.status, s.status as session,
      (select count(*)::int from booking_changes c where c.booking_id = b.id
        and c.kind in ('approved', 'declined', 'withdrawn', 'unanswered')) as ends,
      (select coalesce(array_agg(distinct n.kind), '{}') from notifications n
        where n.subject_id = b.id and n.kind <> 'booking_requested') as kinds
    from bookings b join sessions s on s.id = b.session_id where b.id = ${id}`
  return row
}

const ends = {
  confirmed: { session: 'scheduled', kinds: ['booking_confirmed'], code: 'ALREADY_APPROVED' },
  declined: { session: 'expired', kinds: ['request_declined'], code: 'ALREADY_DECLINED' },
  withdrawn: { session: 'expired', kinds: ['request_withdrawn'], code: 'REQUEST_WITHDRAWN' },
} as const

// Failure 25: approve and decline several times each, from two processes, at once.
test('approveRequest, declineRequest and withdrawRequest at once: one outcome, one kind of message, true codes', async () => {
  for (let round = 0; round < times; round++) {
    const noor = await aClientOf(stage.world, stage.ada)
    const { id } = await stage.ask(noor, freshTime())
    const both: readonly Ports[] = [stage.world.ports, other.ports]
    const answers = both.flatMap((ports) =>
      Array.from({ length: 3 }, () => [
        stage.approve(id, ports),
        stage.decline(id, {}, ports),
        stage.withdraw(noor, id, ports),
      ]).flat(),
    )
    const codes = (await Promise.all(answers)).map(codeOf)
    const outcome = await outcomeOf(id)
    const end = ends[outcome?.status as keyof typeof ends]
    expect(outcome).toMatchObject({ session: end.session, ends: 1, kinds: end.kinds })
    expect(codes.filter((code) => code === null)).toHaveLength(1)
    expect(new Set(codes.filter((code) => code !== null))).toEqual(new Set([end.code]))
    await runJobs(stage.world)
  }
  expect([...stage.world.bugs, ...other.bugs]).toEqual([])
})

// Failure 25, at the very moment: the clock of the request decides the same for people and for the job.
test.each([-1, 0, 1])('at %i ms from its end, an answer and the job agree on one outcome', async (ms) => {
  for (let round = 0; round < times; round++) {
    const noor = await aClientOf(stage.world, stage.ada)
    const { id, heldUntil } = await stage.ask(noor, freshTime())
    const at = instant(heldUntil as string).add({ milliseconds: ms })
    for (const { clock } of [stage.world, other]) clock.advance(clock.now().until(at))
    const [approved] = await Promise.all([stage.approve(id, other.ports), expireHold(stage.world.ports, id)])
    await expireHold(stage.world.ports, id)
    const outcome = await outcomeOf(id)
    expect(codeOf(approved)).toBe(ms < 0 ? null : 'REQUEST_EXPIRED')
    expect(outcome).toMatchObject(
      ms < 0
        ? { status: 'confirmed', session: 'scheduled', ends: 1 }
        : { status: 'unanswered', session: 'expired', ends: 1, kinds: ['request_unanswered'] },
    )
  }
})

test('of six requests of one client at once, exactly five are made', async () => {
  const noor = await aClientOf(stage.world, stage.ada)
  const holds = []
  for (let each = 0; each < 5; each++) holds.push(must(await stage.hold(noor, freshTime())).booking)
  const [first, ...rest] = holds
  must(await stage.confirm(noor, first?.id as BookingId))
  holds.push(must(await stage.hold(noor, freshTime())).booking)
  const last = [...rest, ...holds.slice(-1)]
  const codes = (await Promise.all(last.map(({ id }) => stage.confirm(noor, id)))).map(codeOf)
  expect(codes.toSorted()).toEqual(['TOO_MANY_REQUESTS', null, null, null, null])
})
