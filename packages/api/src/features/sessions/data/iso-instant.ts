import type { EpochMs } from '#kernel/epoch.ts'

/** An instant in ISO 8601 as in the graph, e.g. `2026-11-21T09:00:00Z`. */
export type IsoInstant = string

/**
 * Converts PostgreSQL's `2026-11-21 09:00:00+00` (connections run in UTC). Lists have two instants in each row. Text
 * is cheap; Temporal values would cost more than the rest of the row.
 */
export function isoInstant(text: string): IsoInstant {
  return `${text.slice(0, 10)}T${text.slice(11, -3)}Z`
}

/** The milliseconds of such a text. `Temporal.Instant.from` takes three times as long, and each row has three of them. */
export function msOfIso(iso: IsoInstant): EpochMs {
  return Date.parse(iso) as EpochMs
}
