/**
 * Column types of Hora. Moments are Temporal values in code and travel as ISO text, in rows and inside JSON
 * alike; the connection's zone is UTC and its DateStyle ISO (client.ts), so one parser reads both.
 */
import { customType, uuid } from 'drizzle-orm/pg-core'
import { formatInstantRange, type InstantRange, parseInstant, parseInstantRange } from './values.ts'

/** A uuid; the application makes it (version 7), so that ids sort by age and tests choose them. */
export function id<T extends string = string>() {
  return uuid().$type<T>()
}

/** `timestamptz` ↔ `Temporal.Instant`, microseconds at most. */
export const instant = customType<{ data: Temporal.Instant; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  toDriver: (value) => value.toString({ smallestUnit: 'microsecond' }),
  fromDriver: parseInstant,
})

/** `date` ↔ `Temporal.PlainDate`. */
export const plainDate = customType<{ data: Temporal.PlainDate; driverData: string }>({
  dataType: () => 'date',
  toDriver: (value) => value.toString(),
  fromDriver: (text) => Temporal.PlainDate.from(text),
})

/** `time` ↔ `Temporal.PlainTime`. PostgreSQL's 24:00 has no Temporal counterpart and throws. */
export const plainTime = customType<{ data: Temporal.PlainTime; driverData: string }>({
  dataType: () => 'time without time zone',
  toDriver: (value) => value.toString({ smallestUnit: 'microsecond' }),
  fromDriver: (text) => Temporal.PlainTime.from(text),
})

/** `timestamp` without zone ↔ `Temporal.PlainDateTime`: what a wall clock shows. */
export const localDateTime = customType<{ data: Temporal.PlainDateTime; driverData: string }>({
  dataType: () => 'timestamp without time zone',
  toDriver: (value) => value.toString({ smallestUnit: 'microsecond' }),
  fromDriver: (text) => Temporal.PlainDateTime.from(text),
})

/** `tstzrange` ↔ `{ start, end }`, half-open, both ends finite. */
export const tstzrange = customType<{ data: InstantRange; driverData: string }>({
  dataType: () => 'tstzrange',
  toDriver: formatInstantRange,
  fromDriver: parseInstantRange,
})

/** `xid8`, a transaction id that never wraps, ↔ `bigint`. */
export const xid8 = customType<{ data: bigint; driverData: string }>({
  dataType: () => 'xid8',
  toDriver: (value) => value.toString(),
  fromDriver: (text) => BigInt(text),
})

/** `bytea` ↔ `Uint8Array`; inside JSON PostgreSQL writes it as `\x` and hexadecimal digits. */
export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array | string }>({
  dataType: () => 'bytea',
  toDriver: (value) => value,
  fromDriver: (value) => (typeof value === 'string' ? Buffer.from(value.slice(2), 'hex') : value),
})
