import type { RawSql } from '@hora/db/client'
import { standsBetween } from '#auth/relation-sql.ts'

/**
 * What a reader of many bookings may leave out. The cells of a part that is left out are null or absent: an answer
 * that shows them all the same fails, or is caught by the test that asks for every field alone.
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
 * text: see `BookingCells`.
 */
export function bookingCells(sql: RawSql, { setting, face, terms }: Parts) {
  let cells = sql`s.id::text, s.starts_at::text, s.ends_at::text, s.service_id::text,
    s.status, s.held_until::text, s.version::text,
    b.id::text, b.client_id::text, b.status, b.held_until::text, b.version::text, f.display_name`
  const optional = [
    setting ? settingCells(sql) : sql`null, null, null, null`,
    face ? faceCells(sql) : sql`null, null`,
    termsCells(sql),
  ]
  const asked = [setting, face, terms].lastIndexOf(true) + 1
  for (const part of optional.slice(0, asked)) cells = sql`${cells}, ${part}`
  return cells
}

function settingCells(sql: RawSql) {
  return sql`s.zone, s.place_kind, s.place_detail, s.capacity::text`
}

function faceCells(sql: RawSql) {
  const pair = { professional: sql`b.professional_id`, account: sql`b.client_id`, status: sql`c.status` }
  return sql`f.avatar_file_id::text, (${standsBetween(sql, pair)})::text`
}

function termsCells(sql: RawSql) {
  return sql`b.price_minor::text, b.currency, b.policy::text,
    b.confirmed_at::text, b.cancelled_at::text, b.cancelled_by`
}

/** Joins the client of a booking `b`: their profile and, where the face is shown, the connection. */
export function joinClient(sql: RawSql, { face }: Parts) {
  return face
    ? sql`left join profiles f on f.account_id = b.client_id
        left join connections c on c.professional_id = b.professional_id and c.client_id = b.client_id`
    : sql`left join profiles f on f.account_id = b.client_id`
}
