import type { Db, RawSql, Tx } from '@hora/db/client'
import type { BookingPolicy } from '@hora/db/tables'
import { formatInstantRange } from '@hora/db/values'
import { limits } from '@hora/schema/limits'
import type { NewEvent } from '#events/record.ts'
import { eventChannel } from '#events/record.ts'
import type { ServiceView } from '#features/services/index.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { ConfirmedBooking, HeldBooking } from '../domain/booking.ts'
import { occupiedBy } from '../domain/occupied.ts'
import type { ClientFace } from './booking-view.ts'
import { insertChange, type NewChange } from './insert-change.ts'

/** A new booking with its session, and everything that is recorded with it. */
export interface NewPlace extends NewChange {
  readonly booking: HeldBooking | ConfirmedBooking
  readonly service: ServiceView
  readonly zone: ZoneId
  readonly price: { readonly priceMinor: number; readonly currency: string }
  readonly policy: BookingPolicy
  readonly events: readonly NewEvent[]
  readonly now: Temporal.Instant
  /** Claims an idempotency key in the same statement; without it the caller has claimed it. */
  readonly once?: {
    readonly accountId: string
    readonly key: string
    readonly operation: string
    readonly inputHash: string
  }
}

/** The client holds as many times as they may; or the time is taken, the connection ended, or the key used. */
type NotTaken = 'held-enough' | 'gone'

interface Answer extends ClientFace {
  readonly holds: number | null
  readonly taken: boolean
  readonly effects: number
}

/**
 * Takes a slot in one statement: session, booking, history, events, the job that ends the hold, and the
 * idempotency record.
 *
 * `ON CONFLICT DO NOTHING` makes the exclusion constraint answer instead of throw, so that a hundred rivals for
 * one slot settle in milliseconds; the shared lock keeps them apart from moves, which hold it alone. `take_turn`
 * has the places of one client follow each other and keeps the connection from its end (decision 0047).
 */
export async function takeSlot(db: Db | Tx, place: NewPlace): Promise<Result<ClientFace, NotTaken>> {
  const { sql } = db
  const { booking } = place
  const [row] = await sql<Answer[]>`
    with turn as materialized (${takeTurn(sql, place)}),
    session as (${insertSession(sql, place)}),
    booking as (${insertBooking(sql, place)}),
    change as (${insertChange(sql, place)}),
    ${place.once === undefined ? sql`` : sql`claim as (${claimKey(sql, place.once, place)}),`}
    told as (${insertEvents(sql, place)}),
    job as (${enqueueExpiry(sql, place)}),
    woken as (select pg_notify(${eventChannel}, '') from session)
    select turn.holds, session.id is not null as taken,
      ${booking.professionalId}::uuid as "professionalId", f.account_id as "clientId",
      f.display_name as "displayName", f.avatar_file_id as "avatarFileId", true as connected,
      (select count(*) from job) + (select count(*) from woken) as effects
    from turn left join session on true join profiles f on f.account_id = ${booking.clientId}`
  if (row === undefined) return err('gone')
  const { holds, taken, effects: _effects, ...client } = row
  if (taken) return ok(client)
  return err(booking.status === 'held' && (holds ?? 0) >= limits.runningHolds ? 'held-enough' : 'gone')
}

/** First the practice, then the client; the entries of a select list are worked out in their order. */
function takeTurn(sql: RawSql, { booking: { professionalId, clientId }, now }: NewPlace) {
  return sql`select pg_advisory_xact_lock_shared(hashtextextended(${professionalId}::text, 0)),
    take_turn(${professionalId}::uuid, ${clientId}::uuid, ${now}::timestamptz) as holds`
}

function insertSession(sql: RawSql, { booking, service, zone, now, once }: NewPlace) {
  const { professionalId } = booking
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
    from turn where holds ${held ? sql`< ${limits.runningHolds}::int` : sql`is not null`} ${unused}
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

function claimKey(sql: RawSql, once: NonNullable<NewPlace['once']>, { booking, now }: NewPlace) {
  return sql`insert into idempotency_records (account_id, key, operation, input_hash, outcome, created_at)
    select ${once.accountId}::uuid, ${once.key}::text, ${once.operation}::text, ${once.inputHash}::text,
      ${JSON.stringify({ bookingId: booking.id })}::jsonb, ${now}::timestamptz
    from session`
}

function insertEvents(sql: RawSql, { booking: { professionalId }, events, now }: NewPlace) {
  const rows = events.map(({ topics, type, data }) => ({ topics, type, data }))
  return sql`insert into events (topics, type, professional_id, data, occurred_at)
    select array(select jsonb_array_elements_text(event->'topics')), event->>'type',
      ${professionalId}::uuid, event->'data', ${now}::timestamptz
    from session, jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as e (event, place)
    order by place`
}

function enqueueExpiry(sql: RawSql, { booking }: NewPlace) {
  if (booking.status !== 'held') return sql`select from session where false`
  const payload = JSON.stringify({ bookingId: booking.id })
  return sql`select graphile_worker.add_job('bookings.expire-hold', payload := ${payload}::json,
      run_at := ${booking.heldUntil}::timestamptz, job_key := ${`expire-hold:${booking.id}`}::text)
    from session`
}
