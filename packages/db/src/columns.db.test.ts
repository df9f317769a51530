import { eq } from 'drizzle-orm'
import { jsonb, pgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytea, id, instant, localDateTime, plainDate, plainTime, tstzrange, xid8 } from './columns.ts'
import { createTestDatabase, type TestDatabase } from './testing/index.ts'
import { parseInstant, parseInstantRange } from './values.ts'

const samples = pgTable('samples', {
  id: id().primaryKey(),
  at: instant(),
  onDay: plainDate(),
  atTime: plainTime(),
  wallClock: localDateTime(),
  during: tstzrange(),
  madeIn: xid8(),
  bytes: bytea(),
  data: jsonb(),
  moments: instant().array(),
})

const sampleId = '0190d3a1-0000-7000-8000-000000000001'
const start = Temporal.Instant.from('2026-03-29T00:30:00.123456Z')
const end = Temporal.Instant.from('2026-03-29T02:00:00Z')
const full = {
  id: sampleId,
  at: start,
  onDay: Temporal.PlainDate.from('2028-02-29'),
  atTime: Temporal.PlainTime.from('23:59:59.999999'),
  wallClock: Temporal.PlainDateTime.from('2026-03-29T02:30:00'),
  during: { start, end },
  madeIn: 18_446_744_073_709_551_615n,
  bytes: new Uint8Array([0, 1, 254, 255]),
  data: { list: [1, null, true], text: 'é "quoted" \\ ' },
  moments: [start, end],
}

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await database.sql`create table samples (id uuid primary key, at timestamptz, on_day date, at_time time,
    wall_clock timestamp, during tstzrange, made_in xid8, bytes bytea, data jsonb, moments timestamptz[])`
  await database.db.insert(samples).values(full)
})

afterAll(() => database.drop())

/** Temporal values compare by their text: their fields are hidden from structural equality. */
const asText = (value: unknown) =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'bigint' ? String(part) : part instanceof Uint8Array ? [...part] : part,
  )

test('every column type survives a round trip through the database', async () => {
  const [row] = await database.db.select().from(samples).where(eq(samples.during, full.during))
  expect(asText({ ...row, bytes: new Uint8Array(row?.bytes ?? []) })).toBe(asText(full))
  expect(row?.at).toBeInstanceOf(Temporal.Instant)
  expect(row?.moments?.[0]).toBeInstanceOf(Temporal.Instant)
})

test('columns without a value come back as null', async () => {
  const empty = '0190d3a1-0000-7000-8000-000000000002'
  await database.db.insert(samples).values({ id: empty })
  const [row] = await database.db.select().from(samples).where(eq(samples.id, empty))
  expect(Object.values(row ?? {}).filter((value) => value !== null)).toEqual([empty])
})

test('raw SQL on a pool shared with Drizzle reads moments as ISO text and JSON as values', async () => {
  const [row] = await database.sql<{ at: string; during: string; data: unknown; moments: string[] }[]>`
    select at, during, data, moments from samples where id = ${sampleId}`
  expect(row?.at).toBe('2026-03-29 00:30:00.123456+00')
  expect(row?.moments).toEqual(['2026-03-29 00:30:00.123456+00', '2026-03-29 02:00:00+00'])
  expect(row?.data).toEqual(full.data)
  expect(asText(parseInstantRange(row?.during ?? ''))).toBe(asText(full.during))
})

test('raw SQL takes Temporal values and JSON as parameters', async () => {
  const [row] = await database.sql<{ at: string; kind: string; day: string }[]>`
    select ${start}::timestamptz as at, jsonb_typeof(${database.sql.json({ a: 1 })}) as kind,
      ${full.onDay}::date as day`
  expect(row).toEqual({ at: '2026-03-29 00:30:00.123456+00', kind: 'object', day: '2028-02-29' })
})

test('a moment inside JSON is read too', async () => {
  const [row] = await database.sql<{ data: { at: string; during: string } }[]>`
    select json_build_object('at', at, 'during', during) as data from samples where id = ${sampleId}`
  expect(parseInstant(row?.data.at ?? '').equals(start)).toBe(true)
  expect(asText(parseInstantRange(row?.data.during ?? ''))).toBe(asText(full.during))
})
