import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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

interface Answer {
  readonly code?: string
  readonly practiceHolidays?: object
}

async function update(input: object): Promise<Answer> {
  const document = `mutation ($input: UpdateHolidaysInput!) { answer: updateHolidays(input: $input) {
    ... on Error { code }
    ... on UpdateHolidaysSuccess { practiceHolidays { country region keptOpen version } } } }`
  return (await world.as(practice.ada).get<{ answer: Answer }>(document, { input })).answer
}

interface Holiday {
  readonly date: string
  readonly keptOpen: boolean
}

async function december(): Promise<readonly Holiday[]> {
  const document = `{ holidays(from: "2026-12-20", to: "2027-01-05") { date keptOpen names { text } } }`
  return (await world.as(practice.ada).get<{ holidays: readonly Holiday[] }>(document)).holidays
}

async function openDates(): Promise<readonly string[]> {
  const document = `query ($serviceId: ID!) { openSlots(serviceId: $serviceId, durationMinutes: 60,
    from: "2026-12-23T23:00:00Z", to: "2027-01-01T23:00:00Z") { ... on OpenSlots { slots { start } } } }`
  const { openSlots } = await world
    .as(practice.noor)
    .get<{ openSlots: { slots: readonly { start: string }[] } }>(document, { serviceId: practice.service })
  return [...new Set(openSlots.slots.map(({ start }) => start.slice(0, 10)))]
}

const france = { country: 'FR', keptOpen: [], expectedVersion: 0 }

test('a practice is open on public holidays until it chooses a country', async () => {
  expect(await december()).toEqual([])
  expect(await openDates()).toContain('2026-12-25')
  const { practiceHolidays } = await world
    .as(practice.ada)
    .get<Answer>('{ practiceHolidays { country region keptOpen version } }')
  expect(practiceHolidays).toEqual({ country: null, region: null, keptOpen: [], version: 0 })
})

test('the holidays of its country close a practice, except those it keeps open', async () => {
  expect(await update(france)).toEqual({
    practiceHolidays: { country: 'FR', region: null, keptOpen: [], version: 1 },
  })
  const open = await openDates()
  expect(open).toContain('2026-12-24')
  expect(open).toContain('2026-12-26')
  expect(open).not.toContain('2026-12-25')
  expect(open).not.toContain('2027-01-01')
  await update({ ...france, keptOpen: ["New Year's Day"], expectedVersion: 1 })
  expect(await openDates()).toContain('2027-01-01')
  expect(await december()).toEqual([
    { date: '2026-12-25', keptOpen: false, names: [{ text: 'Christmas Day' }, { text: 'Noël' }] },
    { date: '2027-01-01', keptOpen: true, names: [{ text: "New Year's Day" }, { text: 'Nouvel An' }] },
  ])
})

test('a region has its own holidays', async () => {
  await update({ country: 'DE', region: 'BY', keptOpen: [], expectedVersion: 0 })
  const document = `{ holidays(from: "2027-01-06", to: "2027-01-06") { names { text } } }`
  expect(await world.as(practice.ada).get(document)).toEqual({
    holidays: [{ names: [{ text: 'Epiphany' }, { text: 'l’Épiphanie' }] }],
  })
})

test('a holiday is named as the reason against a time, and the professional may override it', async () => {
  await update(france)
  const document = `query ($serviceId: ID!) { reasonsAgainst(serviceId: $serviceId, durationMinutes: 60,
    start: "2026-12-25T10:00:00Z") { reason message override timeOffId holidayNames { language text } meetsFrom } }`
  expect(await world.as(practice.ada).get(document, { serviceId: practice.service })).toEqual({
    reasonsAgainst: [
      {
        reason: 'HOLIDAY',
        message: 'It is a public holiday.',
        override: 'OUTSIDE_HOURS',
        timeOffId: null,
        holidayNames: [
          { language: 'en', text: 'Christmas Day' },
          { language: 'fr', text: 'Noël' },
        ],
        meetsFrom: '2026-12-24T23:00:00Z',
      },
    ],
  })
})

test('updateHolidays refuses an unknown country, region or holiday, and an old version, and saves nothing', async () => {
  const refused = async (input: object) => (await update({ ...france, ...input })).code
  expect(await refused({ country: 'XX' })).toBe('UNKNOWN_COUNTRY')
  expect(await refused({ country: 'France' })).toBe('INVALID_INPUT')
  expect(await refused({ region: 'BY' })).toBe('UNKNOWN_REGION')
  expect(await refused({ country: null, region: 'BY' })).toBe('UNKNOWN_REGION')
  expect(await refused({ country: 'DE', region: 'BY/XX' })).toBe('UNKNOWN_REGION')
  expect(await refused({ keptOpen: ['Towel Day'] })).toBe('UNKNOWN_HOLIDAY')
  expect(await refused({ country: null, keptOpen: ['Christmas Day'] })).toBe('UNKNOWN_HOLIDAY')
  expect(await refused({ expectedVersion: 3 })).toBe('STALE_VERSION')
  expect(await december()).toEqual([])
})

test('of two changes at once, one is refused as based on an old version', async () => {
  const answers = await Promise.all(['FR', 'DE', 'GB'].map((country) => update({ ...france, country })))
  expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1)
  expect(answers.filter(({ code }) => code === 'STALE_VERSION')).toHaveLength(2)
})

test('lists of more than two years, backwards or off the calendar are refused', async () => {
  const code = async (from: string, to: string) =>
    (await world.as(practice.ada).run(`{ holidaysOf(country: "FR", from: "${from}", to: "${to}") { date } }`))
      .errors?.[0]?.extensions?.['code']
  expect(await code('2026-01-01', '2027-12-31')).toBeUndefined()
  expect(await code('2026-01-01', '2028-02-01')).toBe('RANGE_TOO_LONG')
  expect(await code('2026-01-02', '2026-01-01')).toBe('LAST_DAY_EARLIER')
  expect(await code('1926-01-01', '1926-01-02')).toBe('START_OUT_OF_RANGE')
  expect(await code('2098-12-31', '2099-01-01')).toBe('END_OUT_OF_RANGE')
})

test('other windows and viewers of open times receive the change', async () => {
  const calendar = await world
    .as(practice.ada)
    .follow<{ calendarChanged: object }>(
      'subscription { calendarChanged { kind practiceHolidays { country version } } }',
    )
  const open = await world
    .as(practice.noor)
    .follow<{ openSlotsChanged: object }>(
      `subscription ($serviceId: ID!) { openSlotsChanged(serviceId: $serviceId) { kind from to } }`,
      { serviceId: practice.service },
    )
  expect((await calendar.next()).calendarChanged).toMatchObject({ kind: 'READY' })
  expect((await open.next()).openSlotsChanged).toMatchObject({ kind: 'READY' })
  await update(france)
  expect((await calendar.next()).calendarChanged).toEqual({
    kind: 'CHANGED',
    practiceHolidays: { country: 'FR', version: 1 },
  })
  expect((await open.next()).openSlotsChanged).toEqual({ kind: 'CHANGED', from: null, to: null })
  calendar.stop()
  open.stop()
})
