import type { RawSql } from '@hora/db/client'
import { usualCancellation } from '@hora/schema/cancellation-policy'
import type { Sql } from 'postgres'
import { readOpenings } from '#features/availability/index.ts'
import type { AccountId, ServiceId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { listen } from './listen.ts'

type Pool = Sql<{ moment: Temporal.Instant | string }>

interface Hold {
  readonly now: string
  readonly key: string
  readonly professionalId: string
  readonly clientId: string
  readonly serviceId: string
  readonly zone: string
  readonly start: string
  readonly end: string
  readonly heldUntil: string
  readonly bookingId: string
  readonly sessionId: string
  readonly changeId: string
}

/** The same statements behind bare node:http, without checks, decisions, authorization or types. */
export async function serveRawBooking({ db, clock, newId, conditions }: Ports, pool: Pool): Promise<number> {
  const now = clock.now()
  return await listen(async (body, { headers }) => {
    const { input } = JSON.parse(body).variables
    const clientId = String(headers.cookie).slice('login='.length)
    const serviceId = uuidOf(input.serviceId)
    const from = Temporal.Instant.from(input.start)
    const asked = { serviceId: serviceId as ServiceId, accountId: clientId as AccountId, from, to: from, now }
    const openings = await readOpenings({ db, conditions }, asked)
    if (openings === null) return '{}'
    const hold: Hold = {
      now: now.toString(),
      key: input.idempotencyKey,
      professionalId: openings.service.professionalId,
      clientId,
      serviceId,
      zone: openings.zone,
      start: input.start,
      end: from.add({ minutes: 30 }).toString(),
      heldUntil: now.add({ minutes: 10 }).toString(),
      bookingId: newId(),
      sessionId: newId(),
      changeId: newId(),
    }
    await pool.begin('isolation level read committed', async (sql) => await take(sql as never, hold))
    const booking = await readBack(pool as never, hold)
    return `{"data":{"holdSlot":{"booking":${JSON.stringify(booking)}}}}`
  })
}

async function take(sql: RawSql, hold: Hold): Promise<void> {
  const { now, key, professionalId, clientId, serviceId, zone, start, end, heldUntil } = hold
  const { bookingId, sessionId } = hold
  await sql`insert into idempotency_records (account_id, key, operation, input_hash, outcome, created_at)
    values (${clientId}, ${key}, 'holdSlot', 'by hand', '{}', ${now}) on conflict do nothing returning key`
  await Promise.all([
    sql`select pg_advisory_xact_lock_shared(hashtextextended(${professionalId}, 0))`,
    sql`select id from connections where professional_id = ${professionalId} and client_id = ${clientId}
      and status = 'active' for no key update`,
    sql`select count(*) from bookings where professional_id = ${professionalId} and client_id = ${clientId}
      and status = 'held' and held_until > ${now}`,
  ])
  await sql`insert into sessions (professional_id, id, service_id, starts_at, ends_at, occupied, zone, place_kind,
      capacity, status, held_until, created_at, updated_at)
    values (${professionalId}, ${sessionId}, ${serviceId}, ${start}, ${end}, ${`[${start},${end})`}::tstzrange,
      ${zone}, 'online', 1, 'held', ${heldUntil}, ${now}, ${now}) on conflict do nothing returning id`
  const [, taken] = await Promise.all([
    sql`select capacity from sessions where professional_id = ${professionalId} and id = ${sessionId}
      for no key update`,
    sql`select seat from bookings where professional_id = ${professionalId} and session_id = ${sessionId}
      and status in ('held', 'confirmed', 'attended', 'no_show')`,
  ])
  await sql`insert into bookings (professional_id, id, session_id, client_id, seat, status, price_minor, currency,
      policy, held_until, created_at, updated_at)
    values (${professionalId}, ${bookingId}, ${sessionId}, ${clientId}, ${taken.length + 1}, 'held', 3000, 'EUR',
      ${JSON.stringify({ rescheduleNoticeMinutes: 1440, cancellation: usualCancellation })}, ${heldUntil}, ${now}, ${now})
    on conflict do nothing returning seat`
  await Promise.all(record(sql, hold))
  await sql`update idempotency_records set outcome = ${JSON.stringify({ bookingId, sessionId })}
    where account_id = ${clientId} and key = ${key}`
}

function record(sql: RawSql, hold: Hold) {
  const { now, professionalId, clientId, start, end, heldUntil, bookingId, sessionId, changeId } = hold
  return [
    sql`insert into booking_changes (professional_id, id, booking_id, kind, actor, starts_at, ends_at, occurred_at)
      values (${professionalId}, ${changeId}, ${bookingId}, 'held', 'client', ${start}, ${end}, ${now})`,
    sql`insert into events (topics, type, professional_id, data, occurred_at) values
      (array[${`calendar:${professionalId}`}], 'session.changed', ${professionalId},
        ${JSON.stringify({ sessionId })}, ${now}),
      (array[${`bookings:${clientId}`}], 'booking.changed', ${professionalId},
        ${JSON.stringify({ bookingId, kind: 'held' })}, ${now}),
      (array[${`slots:${professionalId}`}], 'slots.changed', ${professionalId},
        ${JSON.stringify({ from: start, to: end })}, ${now})`,
    sql`select pg_notify('hora_events', '')`,
    sql`select from graphile_worker.add_job('bookings.expire-hold',
      payload := ${JSON.stringify({ bookingId })}::json, run_at := ${heldUntil}::timestamptz,
      job_key := ${`expire-hold:${bookingId}`})`,
  ]
}

async function readBack(sql: RawSql, { bookingId }: Hold) {
  const [booking] = await sql`select b.id, upper(b.status) as status, s.starts_at as start, s.ends_at, s.zone,
      b.price_minor, b.currency, b.policy, f.display_name, v.name
    from bookings b
    join sessions s on s.professional_id = b.professional_id and s.id = b.session_id
    join services v on v.professional_id = s.professional_id and v.id = s.service_id
    left join profiles f on f.account_id = b.client_id
    left join connections c on c.professional_id = b.professional_id and c.client_id = b.client_id
    where b.id = ${bookingId}`
  return booking
}

function uuidOf(globalId: string): string {
  return Buffer.from(globalId, 'base64url').toString().slice(-36)
}
