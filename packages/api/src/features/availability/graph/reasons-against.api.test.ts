import { afterAll, beforeAll, expect, test } from 'vitest'
import { booked } from '#features/bookings/testing/booked.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'

let world: World
let practice: Practice

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world, { bufferAfterMinutes: 15, horizonDays: 60, slotStepMinutes: 30 })
  await booked(world, practice, '2026-12-08T14:00:00Z')
})
afterAll(async () => await world[Symbol.asyncDispose]())

interface Answer {
  readonly reasonsAgainst: readonly {
    reason: string
    override: string | null
    bufferMinutes: number | null
    bufferSide: string | null
    meetsFrom: string | null
    clientName: string | null
    sessionId: string | null
  }[]
}

const document = `query ($serviceId: ID!, $start: Instant!, $durationMinutes: Int!) {
  reasonsAgainst(serviceId: $serviceId, start: $start, durationMinutes: $durationMinutes) {
    reason override bufferMinutes bufferSide meetsFrom clientName sessionId
  }
}`

const asked = (start: string, durationMinutes = 60) => ({
  serviceId: practice.service,
  start,
  durationMinutes,
})

const reasons = async (start: string) =>
  (await world.as(practice.ada).get<Answer>(document, asked(start))).reasonsAgainst

test('explainTime has nothing against a time beside the steps that clients are offered', async () => {
  expect(await reasons('2026-12-09T09:10:00Z')).toEqual([])
})

test('a buffer names its minutes, its side and the session, with its client', async () => {
  expect(await reasons('2026-12-08T13:00:00Z')).toMatchObject([
    {
      reason: 'BUFFER',
      override: 'BUFFER',
      bufferMinutes: 15,
      bufferSide: 'AFTER',
      meetsFrom: '2026-12-08T14:00:00Z',
      clientName: 'Noor',
    },
  ])
})

test('a taken time names its session, and cannot be overridden', async () => {
  expect((await reasons('2026-12-08T14:30:00Z'))[0]).toMatchObject({
    reason: 'SESSION',
    override: null,
    clientName: 'Noor',
    sessionId: expect.any(String),
  })
})

test('a night far ahead has two reasons, each with its override', async () => {
  const found = await reasons('2027-06-01T01:00:00Z')
  expect(found.map(({ reason, override }) => [reason, override])).toEqual([
    ['OUTSIDE_HOURS', 'OUTSIDE_HOURS'],
    ['HORIZON', 'HORIZON'],
  ])
})

test('a length that is not offered, an unknown service and a far year are refused with a code', async () => {
  const code = async (variables: object) =>
    (await world.as(practice.ada).run(document, { ...variables })).errors?.[0]?.extensions?.['code']
  expect(await code(asked('2026-12-09T09:00:00Z', 50))).toBe('INVALID_INPUT')
  expect(
    await code({
      ...asked('2026-12-09T09:00:00Z'),
      serviceId: encodeGlobalId('Service', world.ports.newId()),
    }),
  ).toBe('NOT_FOUND')
  expect(await code(asked('2199-12-09T09:00:00Z'))).toBe('START_OUT_OF_RANGE')
})
