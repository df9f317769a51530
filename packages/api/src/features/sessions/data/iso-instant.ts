/** A moment in ISO 8601 as the graph hands it out, e.g. `2026-11-21T09:00:00Z`. */
export type IsoInstant = string

/**
 * Rewrites PostgreSQL's `2026-11-21 09:00:00+00` (connections run in UTC). Lists carry two moments for each row;
 * as text they cost nothing, as Temporal values more than the rest of the row.
 */
export function isoInstant(text: string): IsoInstant {
  return `${text.slice(0, 10)}T${text.slice(11, -3)}Z`
}
