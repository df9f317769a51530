import { professionals, timeOff as timeOffTable } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aProfessional, type ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import { zoneNamed } from '#testing/names.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
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

const shown = 'id firstDate lastDate yearly startsLocal endsLocal start end zone label version'

interface TimeOff {
  readonly id: string
  readonly firstDate: string | null
  readonly lastDate: string | null
  readonly yearly: boolean
  readonly start: string
  readonly end: string
  readonly startsLocal: string
  readonly zone: string
  readonly version: number
}

interface Answer {
  readonly code?: string
  readonly fields?: readonly { path: string }[]
  readonly timeOff?: TimeOff
}

async function mutate(by: ProfessionalViewer, name: 'addTimeOff' | 'updateTimeOff', input: object) {
  const type = name === 'addTimeOff' ? 'AddTimeOff' : 'UpdateTimeOff'
  const document = `mutation ($input: ${type}Input!) { answer: ${name}(input: $input) {
    ... on Error { code } ... on InvalidInput { fields { path } } ... on ${type}Success { timeOff { ${shown} } } } }`
  return (await world.as(by).get<{ answer: Answer }>(document, { input })).answer
}

const add = async (by: ProfessionalViewer, input: object) =>
  await mutate(by, 'addTimeOff', { idempotencyKey: world.ports.newId(), ...input })

async function added(by: ProfessionalViewer, input: object): Promise<TimeOff> {
  const { timeOff, code } = await add(by, input)
  if (timeOff === undefined) throw new Error(`Refused: ${code}`)
  return timeOff
}

async function list(by: ProfessionalViewer, from: string, to: string): Promise<readonly TimeOff[]> {
  const document = `query ($from: Instant!, $to: Instant!) { timeOff(from: $from, to: $to) { ${shown} } }`
  return (await world.as(by).get<{ timeOff: readonly TimeOff[] }>(document, { from, to })).timeOff
}

async function slots(from: string, to: string): Promise<readonly string[]> {
  const document = `query ($serviceId: ID!, $from: Instant!, $to: Instant!) {
    openSlots(serviceId: $serviceId, durationMinutes: 60, from: $from, to: $to) {
      ... on Error { code } ... on OpenSlots { slots { start } } } }`
  const { openSlots } = await world
    .as(practice.noor)
    .get<{ openSlots: { slots: readonly { start: string }[] } }>(document, {
      serviceId: practice.service,
      from,
      to,
    })
  return openSlots.slots.map(({ start }) => start)
}

test('two whole days close both to their last minute, and only them', async () => {
  await added(practice.ada, { firstDate: '2026-12-08', lastDate: '2026-12-09', label: 'Sea' })
  const open = await slots('2026-12-07T00:00:00Z', '2026-12-12T00:00:00Z')
  expect(new Set(open.map((start) => start.slice(0, 10)))).toEqual(
    new Set(['2026-12-07', '2026-12-10', '2026-12-11']),
  )
})

test('whole days are stored as dates, without a zone and without instants', async () => {
  const { id } = await added(practice.ada, { firstDate: '2026-12-08', lastDate: '2026-12-08' })
  expect(id).toEqual(expect.any(String))
  const rows = await world.ports.db
    .select()
    .from(timeOffTable)
    .where(eq(timeOffTable.professionalId, practice.ada.professionalId))
  expect(rows).toMatchObject([{ zone: null, during: null, startsLocal: null, endsLocal: null }])
  expect(`${rows[0]?.firstDate} ${rows[0]?.lastDate}`).toBe('2026-12-08 2026-12-08')
})

describe('failures of others, row 38: one day off is one day everywhere', () => {
  test.each([
    ['Pacific/Honolulu', '2027-10-27T10:00:00Z', '2027-11-01T10:00:00Z'],
    ['Europe/Paris', '2027-10-26T22:00:00Z', '2027-10-31T23:00:00Z'],
    ['Pacific/Kiritimati', '2027-10-26T10:00:00Z', '2027-10-31T10:00:00Z'],
  ])('27–31 October 2027 in %s, also after the practice moves', async (zone, start, end) => {
    const ada = await aProfessional(world)
    const move = async (to: string) =>
      await world.ports.db
        .update(professionals)
        .set({ zone: zoneNamed(to) })
        .where(eq(professionals.id, ada.professionalId))
    await move(zone)
    const dates = { firstDate: '2027-10-27', lastDate: '2027-10-31' }
    const off = await added(ada, dates)
    expect(off).toMatchObject({ ...dates, start, end, zone, startsLocal: '2027-10-27T00:00' })
    const saved = await mutate(ada, 'updateTimeOff', { timeOffId: off.id, expectedVersion: 1, ...dates })
    expect(saved.timeOff).toEqual({ ...off, version: 2 })
    for (const elsewhere of ['Pacific/Honolulu', 'Europe/Paris', 'Pacific/Kiritimati']) {
      await move(elsewhere)
      expect(await list(ada, '2027-10-20T00:00:00Z', '2027-11-05T00:00:00Z')).toMatchObject([dates])
    }
  })
})

test('yearly days close every year from the first on, and are listed in each', async () => {
  const dates = { firstDate: '2026-12-24', lastDate: '2026-12-26' }
  const { id } = await added(practice.ada, { ...dates, yearly: true, label: 'Christmas' })
  const ids = async (from: string, to: string) => (await list(practice.ada, from, to)).map((each) => each.id)
  expect(await ids('2025-12-20T00:00:00Z', '2025-12-31T00:00:00Z')).toEqual([])
  expect(await ids('2031-12-26T12:00:00Z', '2031-12-27T00:00:00Z')).toEqual([id])
  expect(await ids('2031-12-26T23:00:00Z', '2031-12-31T00:00:00Z')).toEqual([])
})

test('hours become days and days become hours', async () => {
  const hours = { startsLocal: '2026-12-08T09:00', endsLocal: '2026-12-08T12:00' }
  const { id } = await added(practice.ada, hours)
  const change = async (expectedVersion: number, input: object) =>
    await mutate(practice.ada, 'updateTimeOff', { timeOffId: id, expectedVersion, ...input })
  const days = { firstDate: '2026-12-08', lastDate: '2026-12-09' }
  expect((await change(1, days)).timeOff).toMatchObject({ ...days, yearly: false })
  expect((await change(2, { yearly: true })).timeOff).toMatchObject({ ...days, yearly: true })
  expect((await change(3, hours)).timeOff).toMatchObject({ ...hours, firstDate: null, yearly: false })
  expect((await change(4, { yearly: true })).code).toBe('INVALID_INPUT')
})

test('days that end before they start, last a century, cross a year each year or are half hours are refused', async () => {
  const refused = async (input: object) => (await add(practice.ada, input)).code
  const days = (firstDate: string, lastDate: string, yearly = false) => ({ firstDate, lastDate, yearly })
  expect(await refused(days('2026-12-09', '2026-12-08'))).toBe('LAST_DAY_EARLIER')
  expect(await refused(days('2026-12-09', '2098-12-08'))).toBe('RANGE_TOO_LONG')
  expect(await refused(days('2026-12-24', '2027-01-02', true))).toBe('YEARLY_CROSSES_YEAR')
  expect(await refused(days('1926-12-24', '2026-12-24'))).toBe('INVALID_INPUT')
  expect(await refused({ firstDate: '2026-12-24' })).toBe('INVALID_INPUT')
  expect(await refused({ ...days('2026-12-24', '2026-12-24'), startsLocal: '2026-12-24T09:00' })).toBe(
    'INVALID_INPUT',
  )
  expect(await refused({ yearly: true })).toBe('INVALID_INPUT')
  expect(await refused({})).toBe('INVALID_INPUT')
  expect(await list(practice.ada, '2026-11-01T00:00:00Z', '2027-01-10T00:00:00Z')).toEqual([])
})

test('a date holds ten times off, yearly ones of other years included', async () => {
  for (let index = 0; index < 9; index += 1)
    await added(practice.ada, { firstDate: '2026-12-24', lastDate: '2026-12-24', yearly: true })
  const once = { firstDate: '2030-12-20', lastDate: '2030-12-26' }
  await added(practice.ada, once)
  expect((await add(practice.ada, once)).code).toBe('TOO_MUCH_TIME_OFF')
  const yearly = { firstDate: '2027-12-24', lastDate: '2027-12-24', yearly: true }
  expect((await add(practice.ada, yearly)).code).toBe('TOO_MUCH_TIME_OFF')
  await added(practice.ada, { ...once, lastDate: '2030-12-23' })
})

test('whole days name themselves as the reason against a time', async () => {
  const { id } = await added(practice.ada, { firstDate: '2026-12-08', lastDate: '2026-12-08' })
  const document = `query ($serviceId: ID!) { reasonsAgainst(serviceId: $serviceId, durationMinutes: 60,
    start: "2026-12-08T10:00:00Z") { reason override timeOffId meetsFrom meetsUntil } }`
  expect(await world.as(practice.ada).get(document, { serviceId: practice.service })).toEqual({
    reasonsAgainst: [
      {
        reason: 'TIME_OFF',
        override: 'OUTSIDE_HOURS',
        timeOffId: id,
        meetsFrom: '2026-12-07T23:00:00Z',
        meetsUntil: '2026-12-08T23:00:00Z',
      },
    ],
  })
})
