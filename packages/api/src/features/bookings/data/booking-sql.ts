import type { RawSql } from '@hora/db/client'
import { standsBetween } from '#auth/relation-sql.ts'

/** The columns of a booking `b`, with the face of its client (`f`) and their connection (`c`). */
export function bookingColumns(sql: RawSql) {
  const pair = { professional: sql`b.professional_id`, account: sql`b.client_id`, status: sql`c.status` }
  const stands = standsBetween(sql, pair)
  return sql`b.id as booking_id, b.client_id, b.status as booking_status, b.price_minor,
    b.currency, b.policy::text as policy, b.held_until as booking_held_until, b.confirmed_at, b.cancelled_at, b.cancelled_by,
    b.version as booking_version, f.display_name, f.avatar_file_id,
    coalesce(${stands}, false) as connected`
}

/** The columns of a session `s` that its bookings show too. */
export function sessionTimes(sql: RawSql) {
  return sql`s.id, s.professional_id, s.starts_at, s.ends_at, s.zone, s.place_kind, s.place_detail`
}

/** Joins the client of a booking `b`: their profile and the connection. */
export function joinClient(sql: RawSql) {
  return sql`left join profiles f on f.account_id = b.client_id
    left join connections c on c.professional_id = b.professional_id and c.client_id = b.client_id`
}
