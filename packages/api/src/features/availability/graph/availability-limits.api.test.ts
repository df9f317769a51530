import { limits } from '@hora/schema/limits'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { openWorld, type World } from '#testing/world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => await world[Symbol.asyncDispose]())

interface Answer {
  readonly code?: string
  readonly schedule?: { readonly id: string; readonly version: number }
  readonly timeOff?: { readonly id: string; readonly version: number }
}

async function mutate(by: SignedInViewer, name: string, thing: string, input: object): Promise<Answer> {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const document = `mutation ($input: ${type}Input!) { answer: ${name}(input: $input) {
    ... on Error { code } ... on ${type}Success { ${thing} { id version } } } }`
  return (await world.as(by).get<{ answer: Answer }>(document, { input })).answer
}

describe('one date holds ten times off', () => {
  const most = limits.timeOffPerDay
  const add = async (by: SignedInViewer, startsLocal: string, endsLocal: string) =>
    await mutate(by, 'addTimeOff', 'timeOff', { idempotencyKey: world.ports.newId(), startsLocal, endsLocal })
  const fill = async (by: SignedInViewer, count: number) => {
    for (let index = 0; index < count; index++)
      expect((await add(by, `2026-12-01T0${index % 10}:00`, '2026-12-01T23:00')).code).toBeUndefined()
  }

  test('an eleventh is refused, also as part of a longer one, and other dates stay free', async () => {
    const ada = await aProfessional(world)
    await fill(ada, most)
    expect((await add(ada, '2026-12-01T12:00', '2026-12-01T13:00')).code).toBe('TOO_MUCH_TIME_OFF')
    expect((await add(ada, '2026-11-25T12:00', '2028-11-01T00:00')).code).toBe('TOO_MUCH_TIME_OFF')
    expect((await add(ada, '2026-12-02T00:00', '2026-12-03T00:00')).code).toBeUndefined()
    expect(
      (await add(await aProfessional(world), '2026-12-01T12:00', '2026-12-01T13:00')).code,
    ).toBeUndefined()
  })

  test('none can be moved to a full date, but those there can be renamed and shortened', async () => {
    const ada = await aProfessional(world)
    await fill(ada, most - 1)
    const { timeOff: last } = await add(ada, '2026-12-01T12:00', '2026-12-01T13:00')
    const { timeOff: other } = await add(ada, '2026-12-05T12:00', '2026-12-05T13:00')
    const change = async (id: string | undefined, expectedVersion: number, changes: object) =>
      await mutate(ada, 'updateTimeOff', 'timeOff', { timeOffId: id, expectedVersion, ...changes })
    expect((await change(other?.id, 1, { startsLocal: '2026-12-01T22:00' })).code).toBe('TOO_MUCH_TIME_OFF')
    expect((await change(last?.id, 1, { label: 'Dentist' })).timeOff?.version).toBe(2)
    expect((await change(last?.id, 2, { endsLocal: '2026-12-01T12:30' })).timeOff?.version).toBe(3)
  })

  test('of twenty that are added at once, one fits beside nine', async () => {
    const ada = await aProfessional(world)
    await fill(ada, most - 1)
    const codes = await Promise.all(
      Array.from({ length: 20 }, async () => (await add(ada, '2026-12-01T12:00', '2026-12-01T13:00')).code),
    )
    expect(codes.filter((code) => code === undefined)).toHaveLength(1)
    expect(new Set(codes)).toEqual(new Set([undefined, 'TOO_MUCH_TIME_OFF']))
  })
})

test('all schedules together have a thousand dates with other hours', async () => {
  const ada = await aProfessional(world)
  const zone = { zone: 'Europe/Paris', weeklyRules: [] }
  const start = Temporal.PlainDate.from('2027-01-01')
  const dates = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ date: `${start.add({ days: index })}`, ranges: [] }))
  const set = async (id: string | undefined, count: number, expectedVersion = 1) =>
    await mutate(ada, 'updateSchedule', 'schedule', {
      scheduleId: id,
      expectedVersion,
      overrides: dates(count),
    })
  const made: (string | undefined)[] = []
  for (const name of ['a', 'b', 'c']) {
    const input = { idempotencyKey: name, name, ...zone }
    made.push((await mutate(ada, 'createSchedule', 'schedule', input)).schedule?.id)
  }
  expect((await set(made[0], 400)).code).toBeUndefined()
  expect((await set(made[1], 400)).code).toBeUndefined()
  expect((await set(made[2], 201)).code).toBe('LIMIT_REACHED')
  expect((await set(made[2], 200)).code).toBeUndefined()
  expect((await set(made[0], 399, 2)).code).toBeUndefined()
  expect((await set(made[2], 201, 2)).code).toBeUndefined()
})
