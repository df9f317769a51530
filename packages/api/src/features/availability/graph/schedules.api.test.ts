import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { aService } from '#features/services/testing/services.ts'
import { encodeGlobalId, idOf } from '#graph/global-id.ts'
import type { ScheduleId } from '#kernel/ids.ts'
import { openWorld, type World } from '#testing/world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => await world[Symbol.asyncDispose]())

interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly fields?: readonly { path: string }[]
  readonly schedule?: { readonly id: string; readonly main: boolean; readonly version: number }
  readonly timeOff?: Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number }
}

const schedule = `schedule { id name main zone version weeklyRules { weekday startMinute endMinute }
  overrides { date ranges { startMinute endMinute } } }`
const timeOff = 'timeOff { id startsLocal endsLocal start end zone label version }'

async function mutate(by: SignedInViewer, name: string, input: object): Promise<Answer> {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const gone = /^(delete|remove)/.test(name)
  const about = /Schedule/.test(name) ? 'schedule' : 'timeOff'
  const success = gone ? `${about}Id` : about === 'schedule' ? schedule : timeOff
  const fields = gone ? '' : '... on InvalidInput { fields { path } }'
  const document = `mutation ($input: ${type}Input!) { answer: ${name}(input: $input) { __typename
    ... on Error { code } ${fields} ... on ${type}Success { ${success} } } }`
  return (await world.as(by).get<{ answer: Answer }>(document, { input })).answer
}

const monday = { weekday: 1, startMinute: 540, endMinute: 720 }
const newSchedule = () => ({
  idempotencyKey: world.ports.newId(),
  name: 'Week',
  zone: 'Europe/Paris',
  weeklyRules: [monday, { weekday: 1, startMinute: 780, endMinute: 1440 }],
})

describe('schedules', () => {
  test('createSchedule: the first is the main one; another can replace it, but it cannot be unset', async () => {
    const ada = await aProfessional(world)
    const first = await mutate(ada, 'createSchedule', newSchedule())
    expect(first.schedule).toMatchObject({ main: true, version: 1, weeklyRules: newSchedule().weeklyRules })
    const second = await mutate(ada, 'createSchedule', { ...newSchedule(), name: 'Summer' })
    expect(second.schedule).toMatchObject({ main: false })
    const down = { scheduleId: first.schedule?.id, expectedVersion: 1, main: false }
    expect((await mutate(ada, 'updateSchedule', down)).code).toBe('MAIN_SCHEDULE')
    const up = { scheduleId: second.schedule?.id, expectedVersion: 1, main: true }
    expect((await mutate(ada, 'updateSchedule', up)).schedule).toMatchObject({ main: true, version: 2 })
    const { schedules } = await world
      .as(ada)
      .get<{ schedules: { name: string; main: boolean }[] }>('{ schedules { name main } }')
    expect(schedules).toEqual([
      { name: 'Summer', main: true },
      { name: 'Week', main: false },
    ])
  })

  test('updateSchedule replaces rules and overrides as a whole', async () => {
    const ada = await aProfessional(world)
    const { schedule: made } = await mutate(ada, 'createSchedule', newSchedule())
    const overrides = [
      { date: '2026-12-24', ranges: [] },
      { date: '2026-12-31', ranges: [{ startMinute: 540, endMinute: 600 }] },
    ]
    const change = { scheduleId: made?.id, expectedVersion: 1, overrides, weeklyRules: [] }
    expect((await mutate(ada, 'updateSchedule', change)).schedule).toMatchObject({
      weeklyRules: [],
      overrides,
    })
    const fewer = { scheduleId: made?.id, expectedVersion: 2, overrides: overrides.slice(1) }
    const { schedule: left } = await mutate(ada, 'updateSchedule', fewer)
    expect(left).toMatchObject({ overrides: overrides.slice(1), weeklyRules: [], version: 3 })
    expect((await mutate(ada, 'updateSchedule', fewer)).code).toBe('STALE_VERSION')
  })

  test('deleteSchedule refuses a schedule that a service uses, and the main one', async () => {
    const ada = await aProfessional(world)
    const main = await mutate(ada, 'createSchedule', newSchedule())
    const spare = await mutate(ada, 'createSchedule', newSchedule())
    const used = await mutate(ada, 'createSchedule', newSchedule())
    const scheduleId = idOf<ScheduleId>(used.schedule?.id ?? '', 'Schedule')
    await aService(world, ada, { scheduleId })
    const remove = async (id: string | undefined) => await mutate(ada, 'deleteSchedule', { scheduleId: id })
    expect((await remove(main.schedule?.id)).code).toBe('MAIN_SCHEDULE')
    expect((await remove(used.schedule?.id)).code).toBe('SCHEDULE_IN_USE')
    expect((await remove(spare.schedule?.id)).__typename).toBe('DeleteScheduleSuccess')
    expect((await remove(spare.schedule?.id)).code).toBe('NOT_FOUND')
  })

  test.each([
    ['weeklyRules', { weeklyRules: [monday, { ...monday, startMinute: 700, endMinute: 800 }] }],
    ['weeklyRules.0.endMinute', { weeklyRules: [{ ...monday, endMinute: 540 }] }],
    ['weeklyRules.0.weekday', { weeklyRules: [{ ...monday, weekday: 8 }] }],
    ['weeklyRules.0.endMinute', { weeklyRules: [{ ...monday, endMinute: 1441 }] }],
    ['weeklyRules.0.startMinute', { weeklyRules: [{ ...monday, startMinute: -1 }] }],
    ['name', { name: '' }],
    ['name', { name: 'x'.repeat(10_000) }],
  ])('invalid hours are refused: %s', async (path, change) => {
    const ada = await aProfessional(world)
    const answer = await mutate(ada, 'createSchedule', { ...newSchedule(), ...change })
    expect(answer.fields?.[0]?.path).toBe(path)
  })

  test.each(['Europe/Nowhere', '+02:00', 'x'.repeat(1000)])('invalid zones are refused: %s', async (zone) => {
    const ada = await aProfessional(world)
    const document =
      'mutation ($input: CreateScheduleInput!) { createSchedule(input: $input) { __typename } }'
    const { errors } = await world.as(ada).run(document, { input: { ...newSchedule(), zone } })
    expect(errors?.[0]?.extensions?.['code']).toBe('INVALID_INPUT')
  })

  test('belong to their professional: no one else sees or changes them, not even clients', async () => {
    const ada = await aProfessional(world)
    const { schedule: made } = await mutate(ada, 'createSchedule', newSchedule())
    const id = made?.id
    for (const other of [await aPerson(world), await aProfessional(world), await aClientOf(world, ada)]) {
      const change = { scheduleId: id, expectedVersion: 1, name: 'Mine' }
      expect((await mutate(other, 'updateSchedule', change)).code).toBe('NOT_FOUND')
      expect((await mutate(other, 'deleteSchedule', { scheduleId: id })).code).toBe('NOT_FOUND')
      const { node } = await world
        .as(other)
        .get<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', { id })
      expect(node).toBeNull()
    }
  })
})

describe('time off', () => {
  const away = () => ({
    idempotencyKey: world.ports.newId(),
    startsLocal: '2026-12-24T12:00',
    endsLocal: '2026-12-27T00:00',
    label: 'Family',
  })

  test('addTimeOff takes local time in the zone of the practice, and derives the instants', async () => {
    const ada = await aProfessional(world, { zone: 'America/New_York' })
    const input = away()
    const { timeOff: added } = await mutate(ada, 'addTimeOff', input)
    expect(added).toMatchObject({
      startsLocal: '2026-12-24T12:00',
      start: '2026-12-24T17:00:00Z',
      end: '2026-12-27T05:00:00Z',
      zone: 'America/New_York',
      label: 'Family',
    })
    expect((await mutate(ada, 'addTimeOff', input)).timeOff?.id).toBe(added?.id)
    const list = `query ($from: Instant!, $to: Instant!) { timeOff(from: $from, to: $to) { id } }`
    const range = { from: '2026-12-26T00:00:00Z', to: '2026-12-26T01:00:00Z' }
    expect(await world.as(ada).get(list, range)).toEqual({ timeOff: [{ id: added?.id }] })
  })

  test('updateTimeOff and removeTimeOff work for the owner only', async () => {
    const ada = await aProfessional(world)
    const { timeOff: added } = await mutate(ada, 'addTimeOff', away())
    const id = added?.id
    const noor = await aClientOf(world, ada)
    expect((await mutate(noor, 'updateTimeOff', { timeOffId: id, expectedVersion: 1 })).code).toBe(
      'NOT_FOUND',
    )
    expect((await mutate(noor, 'removeTimeOff', { timeOffId: id })).code).toBe('NOT_FOUND')
    const change = { timeOffId: id, expectedVersion: 1, label: null, endsLocal: '2026-12-28T00:00' }
    const moved = await mutate(ada, 'updateTimeOff', change)
    expect(moved.timeOff).toMatchObject({ label: null, end: '2026-12-27T23:00:00Z', version: 2 })
    expect((await mutate(ada, 'updateTimeOff', change)).code).toBe('STALE_VERSION')
    expect((await mutate(ada, 'removeTimeOff', { timeOffId: id })).__typename).toBe('RemoveTimeOffSuccess')
    expect((await mutate(ada, 'removeTimeOff', { timeOffId: id })).code).toBe('NOT_FOUND')
  })

  test('is refused if it ends before it starts, lasts a century or is inside a gap of the clocks', async () => {
    const ada = await aProfessional(world)
    const add = async (startsLocal: string, endsLocal: string) =>
      await mutate(ada, 'addTimeOff', { ...away(), startsLocal, endsLocal })
    expect((await add('2026-12-24T12:00', '2026-12-24T12:00')).code).toBe('INVALID_INPUT')
    expect((await add('2026-12-24T12:00', '2090-12-24T12:00')).code).toBe('RANGE_TOO_LONG')
    expect((await add('2026-12-24T12:00', '9999-12-24T12:00')).code).toBe('INVALID_INPUT')
    expect((await add('2027-03-28T02:30', '2027-03-28T03:15')).code).toBe('TIME_SKIPPED')
    expect((await add('2027-03-28T02:30', '2027-03-28T04:30')).code).toBe('TIME_SKIPPED')
    expect((await add('2027-03-28T01:30', '2027-03-28T02:30')).code).toBe('TIME_SKIPPED')
  })

  test('of strangers is not found', async () => {
    const ada = await aProfessional(world)
    const id = encodeGlobalId('TimeOff', world.ports.newId())
    expect((await mutate(ada, 'removeTimeOff', { timeOffId: id })).code).toBe('NOT_FOUND')
  })
})
