import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { booked } from '#features/bookings/testing/booked.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { aService } from '#features/services/testing/services.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'

/** It is Monday 23 November 2026, 09:00 in Paris; Ada is open from 09:00 to 17:00. */
let world: World
let practice: Practice
let scheduleId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  practice = await aPractice(world)
  const { schedules } = await world
    .as(practice.ada)
    .get<{ schedules: readonly { id: string }[] }>('{ schedules { id } }')
  scheduleId = schedules[0]?.id ?? ''
})
afterAll(async () => await world[Symbol.asyncDispose]())

interface List {
  readonly met: string
  readonly sessionCount: number
  readonly sessions: readonly { start: string }[]
}

interface Answer extends Partial<List> {
  readonly code?: string
  readonly schedule?: { version: number; weeklyRules: readonly object[] }
  readonly practiceHolidays?: { country: string | null; version: number }
  readonly service?: { active: boolean; version: number }
}

/** What each change is asked with, and with what it is saved. */
const changes = {
  hours: {
    preview: 'query ($change: SchedulePreviewInput!) { list: schedulePreview(change: $change)',
    save: ['closeHours', 'CloseHoursInput', 'schedule { version weeklyRules { weekday } }'],
  },
  holidays: {
    preview: 'query ($change: HolidaysPreviewInput!) { list: holidaysPreview(change: $change)',
    save: ['closeHolidays', 'CloseHolidaysInput', 'practiceHolidays { country version }'],
  },
  pause: {
    preview: 'query ($change: ID!) { list: servicePausePreview(serviceId: $change)',
    save: ['pauseService', 'PauseServiceInput', 'service { active version }'],
  },
} as const
type Change = keyof typeof changes

async function preview(kind: Change, change: unknown, by = practice.ada): Promise<List> {
  const document = `${changes[kind].preview} { met sessionCount sessions { start } } }`
  return (await world.as(by).get<{ list: List }>(document, { change })).list
}

async function save(kind: Change, input: object, by = practice.ada): Promise<Answer> {
  const [name, type, fields] = changes[kind].save
  const document = `mutation ($input: ${type}!) { answer: ${name}(input: $input) {
    ... on Error { code } ... on SessionsChanged { met sessionCount sessions { start } }
    ... on ${type.replace('Input', 'Success')} { ${fields} } } }`
  return (await world.as(by).get<{ answer: Answer }>(document, { input })).answer
}

const book = (start: string) => booked(world, practice, start)
const starts = ({ sessions = [] }: Partial<List>) => sessions.map(({ start }) => start)

const rules = (startMinute: number, endMinute: number) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute, endMinute }))
/** Open from 09:00 to 12:00 from now on. */
const mornings = () => ({ scheduleId, weeklyRules: rules(540, 720) })

describe('failures of others, row 40: previewSchedule and closeHours over sessions', () => {
  test('closeHours lists sessions in hours that close, and they stay booked', async () => {
    await book('2026-12-08T09:00:00Z')
    await book('2026-12-08T14:00:00Z')
    await book('2026-12-09T10:30:00Z')
    const list = await preview('hours', mornings())
    expect(starts(list)).toEqual(['2026-12-08T14:00:00Z', '2026-12-09T10:30:00Z'])
    const saved = await save('hours', { ...mornings(), expectedVersion: 1, met: list.met })
    expect(saved.schedule).toMatchObject({ version: 2 })
    expect(starts(await preview('hours', { scheduleId, weeklyRules: [] }))).toEqual([
      '2026-12-08T09:00:00Z',
      '2026-12-09T10:30:00Z',
    ])
  })

  test('a session booked between the list and the save is named, and nothing is saved', async () => {
    await book('2026-12-08T14:00:00Z')
    const { met } = await preview('hours', mornings())
    await book('2026-12-10T15:00:00Z')
    const answer = await save('hours', { ...mornings(), expectedVersion: 1, met })
    expect(answer).toMatchObject({ code: 'SESSIONS_CHANGED', sessionCount: 2 })
    expect(starts(answer)).toEqual(['2026-12-08T14:00:00Z', '2026-12-10T15:00:00Z'])
    const again = await save('hours', { ...mornings(), expectedVersion: 1, met: answer.met })
    expect(again.schedule?.version).toBe(2)
  })

  test('a session booked outside of the hours that close changes no list', async () => {
    const { met, sessionCount } = await preview('hours', mornings())
    expect(sessionCount).toBe(0)
    await book('2026-12-08T09:00:00Z')
    expect((await save('hours', { ...mornings(), expectedVersion: 1, met })).schedule?.version).toBe(2)
  })

  test('a date with other hours, another zone and another main schedule close hours, too', async () => {
    await book('2026-12-08T08:00:00Z')
    const overrides = [{ date: '2026-12-08', ranges: [{ startMinute: 600, endMinute: 1020 }] }]
    const first = ['2026-12-08T08:00:00Z']
    expect(starts(await preview('hours', { scheduleId, overrides }))).toEqual(first)
    expect(starts(await preview('hours', { scheduleId, zone: 'Europe/London' }))).toEqual(first)
    const input = {
      idempotencyKey: world.ports.newId(),
      name: 'Evenings',
      zone: 'Europe/Paris',
      weeklyRules: rules(960, 1200),
    }
    const { answer } = await world.as(practice.ada).get<{ answer: { schedule: { id: string } } }>(
      `mutation ($input: CreateScheduleInput!) { answer: createSchedule(input: $input) {
        ... on CreateScheduleSuccess { schedule { id } } } }`,
      { input },
    )
    const evenings = answer.schedule.id
    expect(starts(await preview('hours', { scheduleId: evenings, main: true }))).toEqual(first)
    expect(starts(await preview('hours', { scheduleId: evenings, weeklyRules: [] }))).toEqual([])
  })

  test('sessions of services with hours of their own are not met', async () => {
    const own = await world.as(practice.ada).get<{ answer: { schedule: { id: string } } }>(
      `mutation ($input: CreateScheduleInput!) { answer: createSchedule(input: $input) {
        ... on CreateScheduleSuccess { schedule { id } } } }`,
      {
        input: {
          idempotencyKey: world.ports.newId(),
          name: 'Own',
          zone: 'Europe/Paris',
          weeklyRules: rules(540, 1020),
        },
      },
    )
    const input = { serviceId: practice.service, expectedVersion: 1, scheduleId: own.answer.schedule.id }
    await world
      .as(practice.ada)
      .get(
        `mutation ($input: UpdateServiceInput!) { updateService(input: $input) { ... on Error { code } } }`,
        { input },
      )
    await book('2026-12-08T14:00:00Z')
    expect((await preview('hours', mornings())).sessionCount).toBe(0)
  })

  test('old hours and the hours of others are refused', async () => {
    const { met } = await preview('hours', mornings())
    expect((await save('hours', { ...mornings(), expectedVersion: 7, met })).code).toBe('STALE_VERSION')
    const other = await aProfessional(world)
    expect((await save('hours', { ...mornings(), expectedVersion: 1, met }, other)).code).toBe('NOT_FOUND')
    const { errors } = await world.as(other).run(`${changes.hours.preview} { met } }`, { change: mornings() })
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND')
  })
})

describe('failures of others, row 40: previewHolidays and closeHolidays over sessions', () => {
  const france = { country: 'FR', keptOpen: [] as readonly string[] }

  test('closeHolidays lists sessions on days that newly close', async () => {
    await book('2026-12-24T10:00:00Z')
    await book('2026-12-25T10:00:00Z')
    await book('2027-01-01T10:00:00Z')
    expect(starts(await preview('holidays', { ...france, keptOpen: ["New Year's Day"] }))).toEqual([
      '2026-12-25T10:00:00Z',
    ])
    const list = await preview('holidays', france)
    expect(starts(list)).toEqual(['2026-12-25T10:00:00Z', '2027-01-01T10:00:00Z'])
    const saved = await save('holidays', { ...france, expectedVersion: 0, met: list.met })
    expect(saved.practiceHolidays).toEqual({ country: 'FR', version: 1 })
    // What was closed before does not close again.
    expect(starts(await preview('holidays', { country: 'DE', keptOpen: [] }))).toEqual([])
    expect(starts(await preview('holidays', { country: null, keptOpen: [] }))).toEqual([])
  })

  test('a session booked between the list and the save is named, and nothing is saved', async () => {
    const { met } = await preview('holidays', france)
    await book('2026-12-25T23:30:00Z')
    await book('2026-12-25T10:00:00Z')
    const answer = await save('holidays', { ...france, expectedVersion: 0, met })
    expect([answer.code, starts(answer)]).toEqual(['SESSIONS_CHANGED', ['2026-12-25T10:00:00Z']])
    const again = await save('holidays', { ...france, expectedVersion: 0, met: answer.met })
    expect(again.practiceHolidays?.version).toBe(1)
  })

  test('an unknown country is refused', async () => {
    const { met } = await preview('holidays', france)
    const answer = await save('holidays', { country: 'XX', keptOpen: [], expectedVersion: 0, met })
    expect(answer.code).toBe('UNKNOWN_COUNTRY')
  })
})

describe('failures of others, row 40: previewPause and pauseService over sessions', () => {
  test('pauseService lists the sessions ahead of the service, and none of another', async () => {
    await book('2026-12-08T09:00:00Z')
    const other = await aService(world, practice.ada)
    await booked(world, { ...practice, serviceId: other }, '2026-12-09T09:00:00Z')
    const list = await preview('pause', practice.service)
    expect(starts(list)).toEqual(['2026-12-08T09:00:00Z'])
    const input = { serviceId: practice.service, expectedVersion: 1, met: list.met }
    expect((await save('pause', input)).service).toEqual({ active: false, version: 2 })
    expect(starts(await preview('pause', practice.service))).toEqual(['2026-12-08T09:00:00Z'])
  })

  test('a session booked between the list and the save is named, and nothing is saved', async () => {
    const { met } = await preview('pause', practice.service)
    await book('2027-03-08T09:00:00Z')
    const input = { serviceId: practice.service, expectedVersion: 1, met }
    const answer = await save('pause', input)
    expect([answer.code, starts(answer)]).toEqual(['SESSIONS_CHANGED', ['2027-03-08T09:00:00Z']])
    expect((await save('pause', { ...input, met: answer.met })).service?.active).toBe(false)
  })

  test('without a list there must be no sessions', async () => {
    const input = { serviceId: practice.service, expectedVersion: 1 }
    await book('2026-12-08T09:00:00Z')
    expect((await save('pause', input)).sessionCount).toBe(1)
    const other = encodeGlobalId('Service', await aService(world, practice.ada))
    expect((await save('pause', { ...input, serviceId: other })).service?.active).toBe(false)
  })

  test('another professional finds no such service', async () => {
    const service = { serviceId: encodeGlobalId('Service', practice.serviceId), expectedVersion: 1, met: '' }
    const other = await aProfessional(world)
    expect((await save('pause', service, other)).code).toBe('NOT_FOUND')
  })
})
