/** Converts PostgreSQL's text forms of time to and from Temporal, for Drizzle columns and raw SQL. */

/** A half-open range: `start` belongs to it, `end` does not. */
export interface InstantRange {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/** Reads `2026-01-31 09:00:00+00` (a row) and `2026-01-31T09:00:00+00:00` (JSON). Infinity throws. */
export function parseInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text)
}

/** Writes the literal of a `tstzrange`, `[start,end)`. */
export function formatInstantRange({ start, end }: InstantRange): string {
  const unit = { smallestUnit: 'microsecond' } as const
  return `[${start.toString(unit)},${end.toString(unit)})`
}

const rangeLiteral = /^\["?([^",]+)"?,"?([^",]+)"?\)$/

/** Reads the literal of a bounded, half-open, non-empty `tstzrange`; throws a RangeError on any other. */
export function parseInstantRange(text: string): InstantRange {
  const [, start, end] = rangeLiteral.exec(text) ?? []
  if (start === undefined || end === undefined) {
    throw new RangeError(`Not a bounded half-open tstzrange: ${text}`)
  }
  return { start: parseInstant(start), end: parseInstant(end) }
}
