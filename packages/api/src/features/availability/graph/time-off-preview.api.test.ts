import { afterAll, beforeAll, expect, test } from 'vitest'
import { booked } from '#features/bookings/testing/booked.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'

let world: World
let practice: Practice

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world, { bufferAfterMinutes: 30, horizonDays: 800 })
})
afterAll(async () => await world[Symbol.asyncDispose]())

interface Preview {
  readonly timeOffPreview: {
    readonly start: string
    readonly end: string
    readonly sessionCount: number
    readonly sessions: readonly { start: string; bookings: { client: { displayName: string } }[] }[]
  }
}

const document = `query ($startsLocal: PlainDateTime!, $endsLocal: PlainDateTime!, $timeOffId: ID) {
  timeOffPreview(startsLocal: $startsLocal, endsLocal: $endsLocal, timeOffId: $timeOffId) {
    start end sessionCount sessions { start service { name } bookings { client { displayName } } }
  }
}`

async function preview(startsLocal: string, endsLocal: string): Promise<Preview['timeOffPreview']> {
  const asked = { startsLocal, endsLocal }
  return (await world.as(practice.ada).get<Preview>(document, asked)).timeOffPreview
}

const book = (start: string) => booked(world, practice, start)

test('previewTimeOff lists the sessions in the period by start, with their clients', async () => {
  await book('2026-12-08T14:00:00Z')
  await book('2026-12-08T09:00:00Z')
  await book('2026-12-09T09:00:00Z')
  const { sessions, sessionCount } = await preview('2026-12-08T00:00', '2026-12-09T00:00')
  expect(sessions.map(({ start }) => start)).toEqual(['2026-12-08T09:00:00Z', '2026-12-08T14:00:00Z'])
  expect(sessions[0]?.bookings[0]?.client.displayName).toBe('Noor')
  expect(sessionCount).toBe(2)
})

test('a session that ends when the time off starts is not met, although its buffer is', async () => {
  await book('2026-12-10T09:00:00Z')
  const after = await preview('2026-12-10T11:00', '2026-12-10T12:00')
  expect(after).toMatchObject({ start: '2026-12-10T10:00:00Z', sessions: [], sessionCount: 0 })
  expect((await preview('2026-12-10T10:45', '2026-12-10T12:00')).sessionCount).toBe(1)
})

test('a long period names twenty sessions and counts all', async () => {
  for (let day = 1; day <= 22; day++) await book(`2027-02-${String(day).padStart(2, '0')}T10:00:00Z`)
  const { sessions, sessionCount } = await preview('2027-02-01T00:00', '2028-06-01T00:00')
  expect([sessions.length, sessionCount]).toEqual([20, 22])
})

test('a period that ends before it starts, or is too long, is refused with a code', async () => {
  const ada = world.as(practice.ada)
  const refused = async (startsLocal: string, endsLocal: string) =>
    (await ada.run(document, { startsLocal, endsLocal })).errors?.[0]?.extensions?.['code']
  expect(await refused('2026-12-09T00:00', '2026-12-08T00:00')).toBe('END_NOT_LATER')
  expect(await refused('2026-12-09T00:00', '2031-12-08T00:00')).toBe('RANGE_TOO_LONG')
  expect(await refused('1900-12-09T00:00', '1900-12-10T00:00')).toBe('START_OUT_OF_RANGE')
  expect(await refused('2098-12-31T00:00', '2099-01-01T00:00')).toBe('END_OUT_OF_RANGE')
})

test('another professional meets none of these sessions', async () => {
  const other = await aProfessional(world)
  const asked = { startsLocal: '2026-12-08T00:00', endsLocal: '2026-12-09T00:00' }
  const { timeOffPreview } = await world.as(other).get<Preview>(document, asked)
  expect(timeOffPreview.sessionCount).toBe(0)
})

test('a session that is over is not met, because it can be neither moved nor cancelled', async () => {
  await book('2026-12-11T09:00:00Z')
  await book('2026-12-11T14:00:00Z')
  world.clock.advance(world.clock.now().until('2026-12-11T12:00:00Z'))
  const { sessions, sessionCount } = await preview('2026-12-11T00:00', '2026-12-12T00:00')
  expect(sessions.map(({ start }) => start)).toEqual(['2026-12-11T14:00:00Z'])
  expect(sessionCount).toBe(1)
})
