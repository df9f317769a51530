import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { booked } from '#features/bookings/testing/booked.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { runDueJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'

/** It is Monday 23 November 2026, 09:00 in Paris; Ada is open from 09:00 to 17:00. */
let world: World
let practice: Practice

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  practice = await aPractice(world)
})
afterAll(async () => await world[Symbol.asyncDispose]())

const days = { firstDate: '2026-12-08', lastDate: '2026-12-09' }

async function book(start: string): Promise<string> {
  const { session } = await booked(world, practice, start)
  return encodeGlobalId('Session', session.id)
}

async function preview(): Promise<{ met: string; sessions: readonly { id: string }[] }> {
  const document = `query ($firstDate: PlainDate, $lastDate: PlainDate) {
    timeOffPreview(firstDate: $firstDate, lastDate: $lastDate) { met sessions { id } } }`
  const { timeOffPreview } = await world
    .as(practice.ada)
    .get<{ timeOffPreview: { met: string; sessions: readonly { id: string }[] } }>(document, days)
  return timeOffPreview
}

interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly met?: string
  readonly sessionCount?: number
  readonly sessions?: readonly { start: string }[]
  readonly fields?: readonly { path: string; reason: string }[]
  readonly timeOff?: { id: string; version: number }
}

async function take(input: object, by = practice.ada): Promise<Answer> {
  const document = `mutation ($input: TakeTimeOffInput!) { answer: takeTimeOff(input: $input) { __typename
    ... on Error { code } ... on InvalidInput { fields { path reason } }
    ... on SessionsChanged { met sessionCount sessions { start } }
    ... on TakeTimeOffSuccess { timeOff { id version } } } }`
  const full = { idempotencyKey: world.ports.newId(), ...days, ...input }
  return (await world.as(by).get<{ answer: Answer }>(document, { input: full })).answer
}

async function calendar(): Promise<readonly string[]> {
  const document = `{ calendar(from: "2026-12-01T00:00:00Z", to: "2026-12-20T00:00:00Z", first: 100) {
      edges { node { start status } } }
    timeOff(from: "2026-12-01T00:00:00Z", to: "2026-12-20T00:00:00Z") { firstDate } }`
  const { calendar: found, timeOff } = await world.as(practice.ada).get<{
    calendar: { edges: readonly { node: { start: string; status: string } }[] }
    timeOff: readonly { firstDate: string }[]
  }>(document)
  const sessions = found.edges.map(({ node: { start, status } }) => `${start} ${status}`)
  return [...sessions, ...timeOff.map(({ firstDate }) => `off ${firstDate}`)].sort()
}

describe('failures of others, row 40: takeTimeOff over sessions', () => {
  test('sessions in the time are moved, cancelled and kept in one step with the time off', async () => {
    const [moved, cancelled] = [await book('2026-12-08T09:00:00Z'), await book('2026-12-08T11:00:00Z')]
    await book('2026-12-09T09:00:00Z')
    const { met } = await preview()
    const acts = [
      { sessionId: moved, act: 'MOVE', start: '2026-12-10T10:00:00Z' },
      { sessionId: cancelled, act: 'CANCEL' },
    ]
    expect(await take({ met, acts })).toMatchObject({ timeOff: { version: 1 } })
    expect(await calendar()).toEqual([
      '2026-12-09T09:00:00Z SCHEDULED',
      '2026-12-10T10:00:00Z SCHEDULED',
      'off 2026-12-08',
    ])
  })

  test('a client with three sessions gets one mail about all of them, with the message once', async () => {
    const moved = await book('2026-12-08T09:00:00Z')
    const cancelled = [await book('2026-12-08T11:00:00Z'), await book('2026-12-09T09:00:00Z')]
    world.clock.advance({ minutes: 10 })
    await runDueJobs(world)
    const before = world.mails.length
    const { met } = await preview()
    const acts = [
      { sessionId: moved, act: 'MOVE', start: '2026-12-10T10:00:00Z' },
      ...cancelled.map((sessionId) => ({ sessionId, act: 'CANCEL' })),
    ]
    await take({ met, acts, message: 'I am away for a course.' })
    world.clock.advance({ minutes: 4 })
    await runDueJobs(world)
    const [mail, ...more] = world.mails.slice(before)
    expect(more).toEqual([])
    expect(mail?.subject).toBe('3 sessions changed')
    // The client was told of no booking before, so the one that moved is new to them.
    expect(mail?.text.match(/(was cancelled|was booked for you): /g)).toHaveLength(3)
    expect(mail?.text.match(/I am away for a course/g)).toHaveLength(1)
    expect(mail?.calendars).toHaveLength(3)
  })

  test('a session booked between the list and the save is named, and nothing is saved', async () => {
    const known = await book('2026-12-08T09:00:00Z')
    const { met } = await preview()
    await book('2026-12-09T11:00:00Z')
    const acts = [{ sessionId: known, act: 'CANCEL' }]
    const answer = await take({ met, acts })
    expect(answer).toMatchObject({
      code: 'SESSIONS_CHANGED',
      sessionCount: 2,
      sessions: [{ start: '2026-12-08T09:00:00Z' }, { start: '2026-12-09T11:00:00Z' }],
    })
    expect(await calendar()).toEqual(['2026-12-08T09:00:00Z SCHEDULED', '2026-12-09T11:00:00Z SCHEDULED'])
    expect((await take({ met: answer.met, acts })).timeOff?.version).toBe(1)
  })

  test('a new start that is not free or is in the time off is named by its place, and nothing is saved', async () => {
    const [first, second] = [await book('2026-12-08T09:00:00Z'), await book('2026-12-08T11:00:00Z')]
    await book('2026-12-10T10:00:00Z')
    const { met } = await preview()
    const to = async (start: string) =>
      await take({
        met,
        acts: [
          { sessionId: first, act: 'CANCEL' },
          { sessionId: second, act: 'MOVE', start },
        ],
      })
    expect(await to('2026-12-10T10:00:00Z')).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'acts.1.start', reason: 'SLOT_TAKEN' }],
    })
    expect(await to('2026-12-09T10:00:00Z')).toMatchObject({
      fields: [{ path: 'acts.1.start', reason: 'OUTSIDE_AVAILABILITY' }],
    })
    expect((await calendar()).filter((line) => line.startsWith('off'))).toEqual([])
    expect(await calendar()).toHaveLength(3)
  })

  test('a session can move into the time that a cancelled one frees, whatever their order', async () => {
    const [first, second] = [await book('2026-12-09T16:00:00Z'), await book('2026-12-09T14:00:00Z')]
    const half = {
      firstDate: null,
      lastDate: null,
      startsLocal: '2026-12-09T14:00',
      endsLocal: '2026-12-09T16:00',
    }
    const document = `{ timeOffPreview(startsLocal: "2026-12-09T14:00", endsLocal: "2026-12-09T18:00") { met } }`
    const { timeOffPreview } = await world.as(practice.ada).get<{ timeOffPreview: { met: string } }>(document)
    expect(
      await take({
        ...half,
        endsLocal: '2026-12-09T18:00',
        met: timeOffPreview.met,
        acts: [
          { sessionId: first, act: 'MOVE', start: '2026-12-10T14:00:00Z' },
          { sessionId: second, act: 'CANCEL' },
        ],
      }),
    ).toMatchObject({ __typename: 'TakeTimeOffSuccess' })
  })
})

test('the same request twice takes time off once, and a change of it keeps its version', async () => {
  const { met } = await preview()
  const input = { idempotencyKey: 'once', met }
  const first = await take(input)
  expect(await take(input)).toEqual(first)
  const change = { timeOffId: first.timeOff?.id, expectedVersion: 1, met, lastDate: '2026-12-08' }
  expect((await take(change)).timeOff).toEqual({ id: first.timeOff?.id, version: 2 })
  expect((await take(change)).code).toBe('STALE_VERSION')
})

test('a session that is not in the list, or not of this practice, is NOT_FOUND', async () => {
  const outside = await book('2026-12-15T09:00:00Z')
  const { met } = await preview()
  expect((await take({ met, acts: [{ sessionId: outside, act: 'CANCEL' }] })).code).toBe('NOT_FOUND')
  const other = await aProfessional(world)
  expect((await take({ met, acts: [{ sessionId: outside, act: 'CANCEL' }] }, other)).code).toBe('NOT_FOUND')
  expect(await calendar()).toEqual(['2026-12-15T09:00:00Z SCHEDULED'])
})

test('a move without a start, a start without a move and a session twice are refused', async () => {
  const sessionId = await book('2026-12-08T09:00:00Z')
  const { met } = await preview()
  const code = async (...acts: readonly object[]) => (await take({ met, acts })).code
  expect(await code({ sessionId, act: 'MOVE' })).toBe('INVALID_INPUT')
  expect(await code({ sessionId, act: 'CANCEL', start: '2026-12-10T10:00:00Z' })).toBe('INVALID_INPUT')
  expect(await code({ sessionId, act: 'CANCEL' }, { sessionId, act: 'KEEP' })).toBe('INVALID_INPUT')
})
