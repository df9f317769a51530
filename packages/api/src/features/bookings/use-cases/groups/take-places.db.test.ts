import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { BookingId } from '#kernel/ids.ts'
import { seededRandom } from '#kernel/seeded-random.ts'
import { must } from '#testing/must.ts'
import { codeOf, groupStage } from '../../testing/group.ts'

/** It is Monday 23 November 2026, 09:00 in Paris; Ada is open from 09:00 to 17:00. Her group has three places. */
let stage: Awaited<ReturnType<typeof groupStage>>
let clients: readonly SignedInViewer[]
let day = 0
let date: string
const at = (clock: string) => `${date}T${clock}:00Z`

beforeAll(async () => {
  stage = await groupStage()
  clients = await stage.clients(9)
})
afterAll(async () => await stage.world[Symbol.asyncDispose]())

beforeEach(() => {
  day += 1
  date = Temporal.PlainDate.from('2026-12-01').add({ days: day }).toString()
})

const one = () => clients[0] as SignedInViewer
const two = () => clients[1] as SignedInViewer
const three = () => clients[2] as SignedInViewer

describe('taking a place', () => {
  test('of 3N clients who race for the N places of an open time, N get one, in one session, and the rest read why', async () => {
    const outcomes = await Promise.all(clients.map(async (client) => await stage.hold(client, at('10:00'))))
    expect(await stage.seatsAt(at('10:00'))).toEqual([[1, 2, 3]])
    const refused = outcomes.map(codeOf).filter((code) => code !== null)
    expect(refused).toEqual(Array.from({ length: 6 }, () => 'SESSION_FULL'))
  })

  test('of 3N clients that the professional books at once, N get a place in one session', async () => {
    const outcomes = await Promise.all(
      clients.map(async (client) => await stage.bookFor(client, at('10:00'))),
    )
    expect(await stage.seatsAt(at('10:00'))).toEqual([[1, 2, 3]])
    const refused = outcomes.map(codeOf).filter((code) => code !== null)
    expect(refused).toEqual(Array.from({ length: 6 }, () => 'SESSION_FULL'))
  })

  test('a client has one place in a session: client and professional read why', async () => {
    const booking = await stage.book(one(), at('10:00'))
    const again = await stage.hold(one(), at('10:00'))
    expect(again).toMatchObject({
      ok: false,
      error: { code: 'BOOKED_BY_YOU', ownBooking: { id: booking.id } },
    })
    expect(codeOf(await stage.bookFor(one(), at('10:00')))).toBe('ALREADY_IN_SESSION')
    must(await stage.hold(two(), at('10:00')))
    expect(codeOf(await stage.hold(two(), at('10:00')))).toBe('HELD_BY_YOU')
    expect(await stage.seatsAt(at('10:00'))).toEqual([[1, 2]])
  })

  test('one client who asks five times at once gets one place', async () => {
    await stage.book(two(), at('10:00'))
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(async () => await stage.hold(one(), at('10:00'))))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await stage.seatsAt(at('10:00'))).toEqual([[1, 2]])
  })

  test('takePlace: joining takes as many statements as making a session, and listing takes one', async () => {
    const { countStatements } = stage.world
    const makes = await countStatements(() => stage.hold(one(), at('10:00')))
    expect(await countStatements(() => stage.hold(two(), at('10:00')))).toBe(makes)
    expect(await countStatements(() => stage.slots(three(), date))).toBe(1)
  })

  test('a time that only overlaps a group is taken', async () => {
    await stage.book(one(), at('10:00'))
    expect(codeOf(await stage.hold(two(), at('10:30')))).toBe('SLOT_TAKEN')
    expect(codeOf(await stage.hold(two(), at('10:00'), 30))).toBe('SLOT_TAKEN')
  })

  test('a hold that ran out frees its place at once', async () => {
    await stage.book(one(), at('10:00'))
    must(await stage.hold(two(), at('10:00')))
    must(await stage.hold(three(), at('10:00')))
    stage.world.clock.advance('PT10M')
    expect(await stage.slots(three(), date)).toContain('10:00 +2')
    must(await stage.hold(clients[3] as SignedInViewer, at('10:00')))
    expect(await stage.seatsAt(at('10:00'))).toEqual([[1, 2]])
  })
})

describe('failures-scheduling', () => {
  test('1, addToSession: an hour of eight places with one taken is listed with seven', async () => {
    const { session } = must(await stage.schedule(at('10:00'), 8))
    must(await stage.add(one(), session.id))
    expect(await stage.slots(two(), date)).toContain('10:00 +7')
  })

  test('2, scheduleSession: a session that was scheduled stays open when its last client leaves; one that a booking made goes away', async () => {
    const { session } = must(await stage.schedule(at('09:00'), 6))
    const placed = must(await stage.add(one(), session.id))
    const made = await stage.book(one(), at('13:00'))
    expect(await stage.slots(two(), date)).toEqual(expect.arrayContaining(['09:00 +5', '13:00 +2']))
    must(await stage.cancel(one(), placed.booking.id))
    must(await stage.cancel(one(), made.id))
    const open = await stage.slots(two(), date)
    expect(open).toEqual(expect.arrayContaining(['09:00 +6', '12:30 3', '13:00 3', '13:30 3']))
    expect(await stage.session(session.id)).toMatchObject({ status: 'scheduled', stands: true })
    expect(await stage.session(made.sessionId)).toMatchObject({ status: 'cancelled' })
  })

  test('3: the places shown are the capacity without bookings and running holds, and the professional is none of them', async () => {
    const { session } = must(await stage.schedule(at('10:00'), 5))
    expect(await stage.slots(three(), date)).toContain('10:00 +5')
    const { booking } = must(await stage.hold(one(), at('10:00')))
    must(await stage.add(two(), session.id))
    expect(await stage.slots(three(), date)).toContain('10:00 +3')
    must(await stage.confirm(one(), booking.id))
    expect(await stage.slots(three(), date)).toContain('10:00 +3')
    must(await stage.cancel(one(), booking.id))
    expect(await stage.slots(three(), date)).toContain('10:00 +4')
  })
})

test('failures-scheduling 3: after any sequence of acts, the places shown are those that the rows leave', async () => {
  const { session } = must(await stage.schedule(at('10:00'), 4))
  const random = seededRandom(7)
  const pick = <T>(all: readonly T[]) => all[(random.bytes(1)[0] ?? 0) % all.length] as T
  const held = new Map<SignedInViewer, BookingId>()
  const acts = [
    async (client: SignedInViewer) => {
      const made = await stage.hold(client, at('10:00'))
      if (made.ok) held.set(client, made.value.booking.id)
    },
    async (client: SignedInViewer) => void (await stage.confirm(client, held.get(client) as BookingId)),
    async (client: SignedInViewer) => void (await stage.cancel(client, held.get(client) as BookingId)),
    async (client: SignedInViewer) => void (await stage.add(client, session.id)),
    async () => void (await stage.resize(session.id, pick([2, 3, 4, 5]))),
    async () => void stage.world.clock.advance('PT6M'),
  ]
  for (let step = 0; step < 60; step++) {
    const client = pick(clients.slice(0, 6))
    await pick(held.has(client) ? acts : acts.filter((_act, index) => index !== 1 && index !== 2))(client)
    const now = stage.world.clock.now().toString()
    const [row] = await stage.world.ports.db.sql<{ capacity: number; taken: number }[]>`
      select s.capacity, (select count(*)::int from bookings b where b.session_id = s.id and (b.status = 'confirmed'
        or b.status = 'held' and b.held_until > ${now})) as taken from sessions s where s.id = ${session.id}`
    const left = (row?.capacity ?? 0) - (row?.taken ?? 0)
    expect(left).toBeGreaterThanOrEqual(0)
    const open = (await stage.slots(clients[8] as SignedInViewer, date)).filter((slot) =>
      slot.startsWith('10:00'),
    )
    expect(open).toEqual(left === 0 ? [] : [`10:00 +${left}`])
  }
})

test('failures-scheduling 4: in a full session, what changes no seat works, and the seats stay', async () => {
  const { session } = must(await stage.schedule(at('10:00'), 2))
  const mine = must(await stage.add(one(), session.id)).booking
  must(await stage.add(two(), session.id))
  must(await stage.resize(session.id, 2))
  must(await stage.moveAll(session.id, at('14:00')))
  must(await stage.cancel(stage.ada, mine.id))
  must(await stage.undo(stage.ada, mine.id))
  expect(await stage.seatsAt(at('14:00'))).toEqual([[1, 2]])
  expect(codeOf(await stage.add(three(), session.id))).toBe('SESSION_FULL')
})
