import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
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

describe('leaving', () => {
  test('four clients leave in turn, and nothing of the others changes', async () => {
    const { session } = must(await stage.schedule(at('10:00'), 4))
    const places = []
    for (const client of clients.slice(0, 4)) places.push(must(await stage.add(client, session.id)).booking)
    for (const [index, place] of places.entries()) {
      must(await stage.cancel(clients[index] as SignedInViewer, place.id))
      const left = (await stage.session(session.id))?.bookings ?? []
      expect(
        left.filter(({ status }) => status === 'confirmed').map(({ id, version }) => [id, version]),
      ).toEqual(places.slice(index + 1).map(({ id, version }) => [id, version]))
    }
  })

  test('a cancellation is not undone after the others were moved', async () => {
    const mine = await stage.book(one(), at('10:00'))
    await stage.book(two(), at('10:00'))
    must(await stage.cancel(one(), mine.id))
    must(await stage.moveAll(mine.sessionId, at('14:00')))
    expect(codeOf(await stage.undo(one(), mine.id))).toBe('WRONG_STATE')
  })

  test('an undone cancellation takes a free place again; a full session, or another place in it, refuses it', async () => {
    const { session } = must(await stage.schedule(at('10:00'), 2))
    const { booking } = must(await stage.add(one(), session.id))
    must(await stage.add(two(), session.id))
    must(await stage.cancel(one(), booking.id))
    must(await stage.add(three(), session.id))
    expect(codeOf(await stage.undo(one(), booking.id))).toBe('SESSION_FULL')
    must(await stage.resize(session.id, 3))
    expect(must(await stage.undo(one(), booking.id)).booking.status).toBe('confirmed')
    expect(await stage.seatsAt(at('10:00'))).toEqual([[1, 2, 3]])
    must(await stage.cancel(one(), booking.id))
    must(await stage.add(one(), session.id))
    expect(codeOf(await stage.undo(one(), booking.id))).toBe('BOOKED_BY_YOU')
  })
})

describe('moving one place', () => {
  test('a client moves out of a group to a free time, and the booking keeps its id', async () => {
    const mine = await stage.book(one(), at('10:00'))
    await stage.book(two(), at('10:00'))
    const { booking } = must(await stage.move(one(), mine.id, at('14:00')))
    expect(booking).toMatchObject({ id: mine.id, status: 'confirmed', start: at('14:00') })
    expect([await stage.seatsAt(at('10:00')), await stage.seatsAt(at('14:00'))]).toEqual([[[2]], [[1]]])
  })

  test('a client moves from one group into another', async () => {
    const mine = await stage.book(one(), at('10:00'))
    const theirs = await stage.book(two(), at('14:00'))
    const { booking } = must(await stage.move(one(), mine.id, at('14:00')))
    expect(booking).toMatchObject({ id: mine.id, sessionId: theirs.sessionId })
    expect([await stage.seatsAt(at('10:00')), await stage.seatsAt(at('14:00'))]).toEqual([[], [[1, 2]]])
    expect(await stage.session(mine.sessionId)).toMatchObject({ status: 'cancelled', bookings: [] })
  })

  test('a client alone in a group moves with its session, also to a time that overlaps it', async () => {
    const mine = await stage.book(one(), at('10:00'))
    const { booking } = must(await stage.move(one(), mine.id, at('10:30')))
    expect(booking).toMatchObject({ id: mine.id, sessionId: mine.sessionId, start: at('10:30') })
  })

  test('a place in a session that stays cannot be moved to a time that overlaps it, nor into a full one', async () => {
    const mine = await stage.book(one(), at('10:00'))
    await stage.book(two(), at('10:00'))
    expect(codeOf(await stage.move(one(), mine.id, at('10:30')))).toBe('BOOKED_BY_YOU')
    const full = must(await stage.schedule(at('14:00'), 1)).session
    must(await stage.add(three(), full.id))
    expect(codeOf(await stage.move(one(), mine.id, at('14:00')))).toBe('SESSION_FULL')
    expect(await stage.seatsAt(at('10:00'))).toEqual([[1, 2]])
  })

  test('of clients who move into the last place at once, one gets it', async () => {
    const movers = clients.slice(0, 3)
    const mine = []
    for (const client of movers) mine.push(await stage.book(client, at('10:00')))
    const last = must(await stage.schedule(at('14:00'), 1)).session
    const outcomes = await Promise.all(
      mine.map(async ({ id }, index) => await stage.move(movers[index] as SignedInViewer, id, at('14:00'))),
    )
    expect(outcomes.map(codeOf).toSorted()).toEqual(['SESSION_FULL', 'SESSION_FULL', null])
    expect((await stage.session(last.id))?.bookings).toHaveLength(1)
    expect((await stage.seatsAt(at('10:00')))[0]).toHaveLength(2)
  })
})

describe('the professional', () => {
  test('changeSession: raises and lowers the capacity, never below the places taken', async () => {
    const { session } = must(await stage.schedule(at('10:00'), 2))
    for (const client of clients.slice(0, 2)) must(await stage.add(client, session.id))
    expect(codeOf(await stage.add(three(), session.id))).toBe('SESSION_FULL')
    expect(codeOf(await stage.resize(session.id, 1))).toBe('CAPACITY_BELOW_PLACES')
    expect(must(await stage.resize(session.id, 3)).session.capacity).toBe(3)
    must(await stage.add(three(), session.id))
    const [first] = (await stage.session(session.id))?.bookings ?? []
    must(await stage.cancel(one(), first?.id as never))
    must(await stage.resize(session.id, 2))
    expect(codeOf(await stage.hold(one(), at('10:00')))).toBe('SESSION_FULL')
  })

  test('capacity is lowered while clients join: there are never more places than it has', async () => {
    const { session } = must(await stage.schedule(at('10:00'), 9))
    const acts = clients.map(async (client) => codeOf(await stage.hold(client, at('10:00'))))
    const lowered = stage.resize(session.id, 3).then(codeOf)
    await Promise.all([...acts, lowered])
    const [seats = []] = await stage.seatsAt(at('10:00'))
    const now = await stage.session(session.id)
    expect(seats.length).toBeLessThanOrEqual(now?.capacity ?? 0)
  })

  test('moveSession: moves a whole group: every place has it in its history, and holds are released', async () => {
    const mine = await stage.book(one(), at('10:00'))
    const theirs = await stage.book(two(), at('10:00'))
    const { booking: held } = must(await stage.hold(three(), at('10:00')))
    const { session } = must(await stage.moveAll(mine.sessionId, at('14:00')))
    expect(session).toMatchObject({ id: mine.sessionId, start: at('14:00'), status: 'scheduled' })
    expect(session.bookings.map(({ id, status, version }) => [id, status, version])).toEqual([
      [mine.id, 'confirmed', 3],
      [theirs.id, 'confirmed', 3],
      [held.id, 'expired', 2],
    ])
    expect(codeOf(await stage.confirm(three(), held.id))).toBe('HOLD_EXPIRED')
    expect(await stage.slots(three(), date)).toEqual(expect.arrayContaining(['10:00 3', '14:00 +1']))
    expect(codeOf(await stage.moveAll(mine.sessionId, '2026-11-20T10:00:00Z'))).toBe('TIME_PASSED')
  })

  test('moves no group onto another session', async () => {
    const mine = await stage.book(one(), at('10:00'))
    await stage.book(two(), at('14:00'))
    expect(codeOf(await stage.moveAll(mine.sessionId, at('14:00')))).toBe('SLOT_TAKEN')
    expect(codeOf(await stage.schedule(at('10:00')))).toBe('SLOT_TAKEN')
  })

  test('cancelSession: cancels a whole session, and nobody owes anything', async () => {
    const mine = await stage.book(one(), at('10:00'))
    await stage.book(two(), at('10:00'))
    const { session } = must(await stage.cancelAll(mine.sessionId))
    expect(session).toMatchObject({ status: 'cancelled' })
    expect(
      session.bookings.map(({ status, cancelledBy, cancelledOwedMinor }) => [
        status,
        cancelledBy,
        cancelledOwedMinor,
      ]),
    ).toEqual([
      ['cancelled', 'professional', 0],
      ['cancelled', 'professional', 0],
    ])
    expect(await stage.slots(three(), date)).toContain('10:00 3')
    expect(codeOf(await stage.cancelAll(mine.sessionId))).toBe('WRONG_STATE')
  })

  test('cancels and moves a session while clients leave and confirm: nothing deadlocks, and all of it ends in one state', async () => {
    const mine = await stage.book(one(), at('10:00'))
    const theirs = await stage.book(two(), at('10:00'))
    const { booking: held } = must(await stage.hold(three(), at('10:00')))
    await Promise.all([
      stage.cancel(one(), mine.id),
      stage.moveAll(mine.sessionId, at('14:00')),
      stage.confirm(three(), held.id),
      stage.cancel(two(), theirs.id),
      stage.cancelAll(mine.sessionId),
    ])
    const running = (await stage.session(mine.sessionId))?.bookings.filter(
      ({ status }) => status === 'confirmed',
    )
    const { status } = (await stage.session(mine.sessionId)) ?? {}
    expect(status === 'scheduled').toBe((running ?? []).length > 0)
  })
})
