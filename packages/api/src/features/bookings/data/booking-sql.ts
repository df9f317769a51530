import type { RawSql } from '@hora/db/client'
import { standsBetween } from '#auth/relation-sql.ts'

/**
 * What a reader of many bookings may leave out. The cells of a part that is left out are null: an answer that
 * shows them all the same fails, or is caught by the test that asks for every field alone.
 */
export interface Parts {
  /** Zone, place and capacity of the session. */
  readonly setting: boolean
  /** Picture of the client, and whether they are connected. */
  readonly face: boolean
  /** Price, policy, and when it was confirmed and cancelled. */
  readonly terms: boolean
}

export const allParts: Parts = { setting: true, face: true, terms: true }

/**
 * The cells of a session `s` and a booking `b`, with the face of its client (`f`, `c`), as elements of an array of
 * text: see {@link BookingCells}.
 */
export function bookingCells(sql: RawSql, { setting, face, terms }: Parts) {
  const pair = { professional: sql`b.professional_id`, account: sql`b.client_id`, status: sql`c.status` }
  return sql`s.id::text, s.starts_at::text, s.ends_at::text,
    ${setting ? sql`s.zone, s.place_kind, s.place_detail, s.capacity::text` : sql`null, null, null, null`},
    b.id::text, b.client_id::text, b.status, b.held_until::text, b.version::text, f.display_name,
    ${face ? sql`f.avatar_file_id::text, (${standsBetween(sql, pair)})::text` : sql`null, null`},
    ${
      terms
        ? sql`b.price_minor::text, b.currency, b.policy::text,
            b.confirmed_at::text, b.cancelled_at::text, b.cancelled_by`
        : sql`null, null, null, null, null, null`
    }`
}

/** Joins the client of a booking `b`: their profile and, where the face is shown, the connection. */
export function joinClient(sql: RawSql, { face }: Parts) {
  return face
    ? sql`left join profiles f on f.account_id = b.client_id
        left join connections c on c.professional_id = b.professional_id and c.client_id = b.client_id`
    : sql`left join profiles f on f.account_id = b.client_id`
}
