import type { Db, RawSql, Tx } from '@hora/db/client'
import type { BookingPolicy } from '@hora/db/tables'
import { formatInstantRange } from '@hora/db/values'
import type { NewEvent } from '#events/record.ts'
import { eventChannel } from '#events/record.ts'
import type { ServiceView } from '#features/services/index.ts'
import type { BookingChangeId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { ConfirmedBooking, HeldBooking } from '../domain/booking.ts'
import type { BookingEvent } from '../domain/decision.ts'
import { occupiedBy } from '../domain/occupied.ts'
import type { ClientFace } from './booking-view.ts'

/** A new booking with its session, and everything that is recorded with it. */
export interface NewPlace {
  readonly booking: HeldBooking | ConfirmedBooking
  readonly service: ServiceView
  readonly zone: ZoneId
  readonly price: { readonly priceMinor: number; readonly currency: string }
  readonly policy: BookingPolicy
  readonly happened: BookingEvent
  readonly changeId: BookingChangeId
  readonly message: string | null
  readonly facts: readonly NewEvent[]
  readonly now: Temporal.Instant
  /** Claims an idempotency key in the same statement; without it the caller has claimed it. */
  readonly once?: {
    readonly accountId: string
    readonly key: string
    readonly operation: string
    readonly inputHash: string
  }
}

/**
 * Takes a slot in one statement: session, booking, history, events, the job that ends the hold, and the
 * idempotency record. Null: someone else has the time, the two are no longer connected, or the key is used.
 *
 * `ON CONFLICT DO NOTHING` makes the exclusion constraint answer instead of throw, so that a hundred rivals for
 * one slot settle in milliseconds; the shared lock keeps them apart from moves, which hold it alone, and the lock
 * on the connection from its end.
 */
export async function takeSlot(db: Db | Tx, place: NewPlace): Promise<ClientFace | null> {
  const { sql } = db
  const [row] = await sql<(ClientFace & { effects: number })[]>`
    with session as (${insertSession(sql, place)}),
    booking as (${insertBooking(sql, place)}),
    change as (${insertChange(sql, place)}),
    ${place.once === undefined ? sql`` : sql`claim as (${claimKey(sql, place.once, place)}),`}
    facts as (${insertFacts(sql, place)}),
    job as (${enqueueExpiry(sql, place)}),
    woken as (select pg_notify(${eventChannel}, '') from session)
    select ${place.booking.professionalId}::uuid as "professionalId", f.account_id as "clientId",
      f.display_name as "displayName", f.avatar_file_id as "avatarFileId", true as connected,
      (select count(*) from job) + (select count(*) from woken) as effects
    from session join profiles f on f.account_id = ${place.booking.clientId}`
  if (row === undefined) return null
  const { effects: _effects, ...client } = row
  return client
}

function insertSession(sql: RawSql, { booking, service, zone, now, once }: NewPlace) {
  const { professionalId, clientId } = booking
  const held = booking.status === 'held'
  const unused =
    once === undefined
      ? sql``
      : sql`and not exists (select from idempotency_records r
          where r.account_id = ${once.accountId} and r.key = ${once.key})`
  return sql`insert into sessions (professional_id, id, service_id, starts_at, ends_at, occupied, zone, place_kind,
      place_detail, capacity, status, held_until, created_at, updated_at)
    select ${professionalId}::uuid, ${booking.sessionId}::uuid, ${service.id}::uuid,
      ${booking.startsAt}::timestamptz, ${booking.endsAt}::timestamptz,
      ${formatInstantRange(occupiedBy(booking, service))}::tstzrange, ${zone}::text,
      ${service.placeKind}::text, ${service.placeDetail}::text, ${service.capacity}::int,
      ${held ? 'held' : 'scheduled'}::text, ${held ? booking.heldUntil : null}::timestamptz,
      ${now}::timestamptz, ${now}::timestamptz
    from (select pg_advisory_xact_lock_shared(hashtextextended(${professionalId}::text, 0))) as turn
    where exists (select from connections c where c.professional_id = ${professionalId}
        and c.client_id = ${clientId} and c.status = 'active' for share) ${unused}
    on conflict do nothing returning id`
}

function insertBooking(sql: RawSql, { booking, price, policy, now }: NewPlace) {
  const heldUntil = booking.status === 'held' ? booking.heldUntil : null
  const confirmedAt = booking.status === 'confirmed' ? booking.confirmedAt : null
  return sql`insert into bookings (professional_id, id, session_id, client_id, seat, status, price_minor, currency,
      policy, held_until, confirmed_at, created_at, updated_at)
    select ${booking.professionalId}::uuid, ${booking.id}::uuid, id, ${booking.clientId}::uuid, 1,
      ${booking.status}::text, ${price.priceMinor}::bigint, ${price.currency}::text,
      ${JSON.stringify(policy)}::jsonb, ${heldUntil}::timestamptz, ${confirmedAt}::timestamptz,
      ${now}::timestamptz, ${now}::timestamptz
    from session`
}

function insertChange(sql: RawSql, { booking, happened, changeId, message }: NewPlace) {
  return sql`insert into booking_changes (professional_id, id, booking_id, kind, actor, starts_at, ends_at, message,
      occurred_at)
    select ${booking.professionalId}::uuid, ${changeId}::uuid, ${booking.id}::uuid, ${happened.kind}::text,
      ${happened.actor}::text, ${happened.startsAt}::timestamptz, ${happened.endsAt}::timestamptz,
      ${message}::text, ${happened.occurredAt}::timestamptz
    from session`
}

function claimKey(sql: RawSql, once: NonNullable<NewPlace['once']>, { booking, now }: NewPlace) {
  return sql`insert into idempotency_records (account_id, key, operation, input_hash, outcome, created_at)
    select ${once.accountId}::uuid, ${once.key}::text, ${once.operation}::text, ${once.inputHash}::text,
      ${JSON.stringify({ bookingId: booking.id })}::jsonb, ${now}::timestamptz
    from session`
}

function insertFacts(sql: RawSql, { booking, facts, now }: NewPlace) {
  const rows = facts.map(({ topics, type, data }) => ({ topics, type, data }))
  return sql`insert into events (topics, type, professional_id, data, occurred_at)
    select array(select jsonb_array_elements_text(fact->'topics')), fact->>'type',
      ${booking.professionalId}::uuid, fact->'data', ${now}::timestamptz
    from session, jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as e (fact, place)
    order by place`
}

function enqueueExpiry(sql: RawSql, { booking }: NewPlace) {
  if (booking.status !== 'held') return sql`select from session where false`
  const payload = JSON.stringify({ bookingId: booking.id })
  return sql`select graphile_worker.add_job('bookings.expire-hold', payload := ${payload}::json,
      run_at := ${booking.heldUntil}::timestamptz, job_key := ${`expire-hold:${booking.id}`}::text)
    from session`
}
