import { afterEach, beforeEach, expect, test } from 'vitest'
import { must } from '#testing/must.ts'
import { codeOf, groupStage } from '../../testing/group.ts'

/** It is Monday 23 November 2026, 09:00 in Paris; Ada is open from 09:00 to 17:00. Each act is a way to a place. */
let stage: Awaited<ReturnType<typeof groupStage>>

beforeEach(async () => {
  stage = await groupStage({ capacity: 2, minimumNoticeMinutes: 60, horizonDays: 30 })
  const full = must(await stage.schedule(hours.full)).session
  for (const client of await stage.clients(2)) must(await stage.add(client, full.id))
  const again = must(await stage.schedule(hours.again)).session
  must(await stage.add(me(), again.id))
})
afterEach(async () => await stage.world[Symbol.asyncDispose]())

const me = () => stage.noor

const hours = {
  past: '2026-11-23T07:00:00Z',
  notice: '2026-11-23T08:30:00Z',
  horizon: '2026-12-31T10:00:00Z',
  closed: '2026-11-25T22:00:00Z',
  full: '2026-11-26T10:00:00Z',
  overlapping: '2026-11-26T10:30:00Z',
  again: '2026-11-27T10:00:00Z',
  free: '2026-11-30T10:00:00Z',
} as const

type Reason = keyof typeof hours
const reasons = Object.keys(hours) as readonly Reason[]

/** A booking of Noor in a group at a time of its own, to be moved. */
async function aPlace(clock: string) {
  const { session } = must(await stage.schedule(`2026-12-02T${clock}:00Z`))
  return must(await stage.add(me(), session.id)).booking
}

/** Each way to place somebody, as the code of its refusal or null. Those of the professional override what they may. */
const doors = {
  'a client joins': async (start: string) => codeOf(await stage.hold(me(), start)),
  'the professional books': async (start: string) => codeOf(await stage.bookFor(me(), start)),
  'a client moves': async (start: string) => {
    const place = await aPlace('08:00')
    const code = codeOf(await stage.move(me(), place.id, start, 1))
    if (code !== null) await stage.cancel(stage.ada, place.id)
    await stage.cancelAll(place.sessionId)
    return code
  },
  'the professional moves a place': async (start: string) => {
    const place = await aPlace('08:00')
    const code = codeOf(await stage.move(stage.ada, place.id, start, 1))
    if (code !== null) await stage.cancel(stage.ada, place.id)
    await stage.cancelAll(place.sessionId)
    return code
  },
  'the professional moves a session': async (start: string) => {
    const place = await aPlace('08:00')
    const code = codeOf(await stage.moveAll(place.sessionId, start))
    await stage.cancelAll(place.sessionId)
    return code
  },
  'the professional schedules': async (start: string) => codeOf(await stage.schedule(start)),
} as const

type Door = keyof typeof doors

/** Every door meets every reason. A door or a reason without an entry does not compile. */
const expected: Readonly<Record<Door, Readonly<Record<Reason, string | null>>>> = {
  'a client joins': {
    past: 'TIME_PASSED',
    notice: 'TOO_SOON',
    horizon: 'TOO_FAR_AHEAD',
    closed: 'OUTSIDE_AVAILABILITY',
    full: 'SESSION_FULL',
    overlapping: 'SLOT_TAKEN',
    again: 'BOOKED_BY_YOU',
    free: null,
  },
  'the professional books': {
    past: 'TIME_PASSED',
    notice: null,
    horizon: null,
    closed: null,
    full: 'SESSION_FULL',
    overlapping: 'SLOT_TAKEN',
    again: 'ALREADY_IN_SESSION',
    free: null,
  },
  'a client moves': {
    past: 'TIME_PASSED',
    notice: 'TOO_SOON',
    horizon: 'TOO_FAR_AHEAD',
    closed: 'OUTSIDE_AVAILABILITY',
    full: 'SESSION_FULL',
    overlapping: 'SLOT_TAKEN',
    again: 'BOOKED_BY_YOU',
    free: null,
  },
  'the professional moves a place': {
    past: 'TIME_PASSED',
    notice: 'TOO_SOON',
    horizon: 'TOO_FAR_AHEAD',
    closed: 'OUTSIDE_AVAILABILITY',
    full: 'SESSION_FULL',
    overlapping: 'SLOT_TAKEN',
    again: 'ALREADY_IN_SESSION',
    free: null,
  },
  'the professional moves a session': {
    past: 'TIME_PASSED',
    notice: null,
    horizon: null,
    closed: null,
    full: 'SLOT_TAKEN',
    overlapping: 'SLOT_TAKEN',
    again: 'SLOT_TAKEN',
    free: null,
  },
  'the professional schedules': {
    past: 'TIME_PASSED',
    notice: null,
    horizon: null,
    closed: null,
    full: 'SLOT_TAKEN',
    overlapping: 'SLOT_TAKEN',
    again: 'SLOT_TAKEN',
    free: null,
  },
}

test.each(Object.keys(doors) as readonly Door[])(
  'failures-scheduling 5: %s, and meets every reason',
  async (door) => {
    const found: Partial<Record<Reason, string | null>> = {}
    for (const reason of reasons) found[reason] = await doors[door](hours[reason])
    expect(found).toEqual(expected[door])
  },
)
