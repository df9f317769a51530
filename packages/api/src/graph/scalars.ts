import { GraphQLError, Kind } from 'graphql'
import { longestCursor } from '#events/cursor.ts'
import { readInstant, readPlainDate, readPlainDateTime } from '#kernel/iso.ts'
import { parseZone } from '#kernel/zone.ts'
import { readableAddress } from '#mail/readable-address.ts'
import { builder } from './builder.ts'

const refuse = (name: string, value: unknown) =>
  new GraphQLError(`${name} cannot be read from ${typeof value === 'string' ? 'this text' : typeof value}.`, {
    extensions: { code: 'INVALID_INPUT' },
  })

/** Writes a value. One from a raw statement is text already. */
type Write = (value: unknown) => string

/** A scalar in text form. Parsing is strict, and an invalid value is reported as the caller's mistake. */
function textScalar<T>(name: string, read: (text: string) => T, write: Write = String, longest = 100) {
  const parse = (value: unknown): T => {
    if (typeof value !== 'string' || value.length > longest) throw refuse(name, value)
    try {
      return read(value)
    } catch {
      throw refuse(name, value)
    }
  }
  return {
    parseValue: parse,
    parseLiteral: (node: { kind: string; value?: unknown }) =>
      parse(node.kind === Kind.STRING ? node.value : null),
    serialize: write,
  }
}

builder.scalarType('Instant', {
  description: 'A moment on the time line (RFC 3339), e.g. 2026-11-21T09:00:00Z. Years 1900 to 2200.',
  ...textScalar('Instant', readInstant),
})
builder.scalarType('PlainDate', {
  description: 'A calendar date (RFC 3339), e.g. 2026-11-21.',
  ...textScalar('PlainDate', readPlainDate),
})
builder.scalarType('PlainDateTime', {
  description: 'A wall-clock date and time without zone or offset, e.g. 2026-11-21T09:00.',
  ...textScalar('PlainDateTime', readPlainDateTime, (value) =>
    value instanceof Temporal.PlainDateTime ? value.toString({ smallestUnit: 'minute' }) : String(value),
  ),
})
builder.scalarType('TimeZone', {
  description: 'An IANA time zone, e.g. Europe/Paris.',
  ...textScalar('TimeZone', (text) => {
    const zone = parseZone(text)
    if (!zone.ok) throw new RangeError('Not an IANA time zone')
    return zone.value
  }),
})
builder.scalarType('EmailAddress', {
  description: 'An email address. An internationalised domain is written in its own letters.',
  ...textScalar(
    'EmailAddress',
    (text) => text,
    (address) => readableAddress(String(address)),
  ),
})
builder.scalarType('EventCursor', {
  description: 'An opaque position in the stream of events. Pass the newest one back to resume after it.',
  ...textScalar('EventCursor', (text) => text, String, longestCursor),
})
