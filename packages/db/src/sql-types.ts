/**
 * Converts values between raw SQL and PostgreSQL. `drizzle(client)` replaces the parsers and serializers of its client,
 * which would change how raw SQL reads and writes dates and JSON. `restoreTypes` runs after Drizzle, so both behave the
 * same: moments are ISO text, and JSON is parsed.
 */
import type { Sql } from 'postgres'

/** Temporal values that a raw query accepts as parameters. */
export type Moment =
  | Temporal.Instant
  | Temporal.PlainDate
  | Temporal.PlainTime
  | Temporal.PlainDateTime
  | string

export interface SqlTypes extends Record<string, unknown> {
  moment: Moment
}

const oid = { json: 114, jsonb: 3802, date: 1082, time: 1083, timestamp: 1114, timestamptz: 1184 } as const
const momentOids = [oid.date, oid.time, oid.timestamp, oid.timestamptz]
const jsonOids = [oid.json, oid.jsonb]
/** Arrays of moments, as Drizzle lists them; without an entry the driver derives them from their element. */
const momentArrayOids = [1182, 1185, 1115, 1231]

const momentType = {
  to: oid.timestamptz,
  from: momentOids,
  serialize: (value: Moment) => value.toString(),
  parse: (text: string): Moment => text,
}

/** Drizzle passes JSON as text; raw SQL passes the value (`sql.json(value)`). */
const jsonType = {
  to: oid.jsonb,
  from: jsonOids,
  serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
  parse: (text: string): unknown => JSON.parse(text),
}

export const sqlTypes = { moment: momentType, json: jsonType, date: momentType } as unknown as {
  moment: {
    to: number
    from: number[]
    serialize: (value: Moment) => unknown
    parse: (raw: string) => Moment
  }
}

/** Restores the types that `drizzle(sql)` replaced. */
export function restoreTypes(sql: Sql<SqlTypes>): void {
  for (const type of momentOids) {
    sql.options.parsers[type] = momentType.parse
    sql.options.serializers[type] = momentType.serialize
  }
  for (const type of momentArrayOids) {
    delete sql.options.parsers[type]
    delete sql.options.serializers[type]
  }
  for (const type of jsonOids) {
    sql.options.parsers[type] = jsonType.parse
    sql.options.serializers[type] = jsonType.serialize
  }
}
