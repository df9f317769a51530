import type { Db, RawSql, Tx } from '@hora/db/client'
import { relationOf } from '#auth/relation-sql.ts'
import { serviceJson } from '#features/services/index.ts'
import type { AccountId, BookingId, ServiceId } from '#kernel/ids.ts'
import { type Openings, type OpeningsRow, openingsFrom } from './openings.ts'

export interface OpeningsQuestion {
  readonly serviceId: ServiceId
  /** Who asks. */
  readonly accountId: AccountId
  /** The range of starts; what lies within a day of it is read too. */
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
  readonly now: Temporal.Instant
  /** A booking of the asker's own that is about to be moved: its session does not stand in its own way. */
  readonly movingBookingId?: BookingId
  /** Read instead of the range, when a session of this length that starts with it meets another one. */
  readonly ifTaken?: {
    readonly durationMinutes: number
    readonly from: Temporal.Instant
    readonly to: Temporal.Instant
  }
  /** An idempotency key of the asker; `keyUsed` says whether it was used. */
  readonly key?: string
}

/** Rules, overrides, time off and busy sessions around a range, in one statement; null: no such service. */
export async function readOpenings(db: Db | Tx, question: OpeningsQuestion): Promise<Openings | null> {
  const { sql } = db
  const [row] = await sql<OpeningsRow[]>`
    select ${serviceJson(sql)} as service, ${relation(sql, question.accountId)} as relation, p.zone,
      jsonb_build_object('rescheduleNoticeMinutes', p.reschedule_notice_minutes,
        'cancelNoticeMinutes', p.cancel_notice_minutes) as policy,
      h.zone as hours_zone, h.weekly_rules as rules,
      ${overrides(sql)} as overrides, ${taken(sql, question)} as taken, ${away(sql)} as away, r.wider,
      ${keyUsed(sql, question)} as key_used, m.starts as moving,
      (select count(*)::int from bookings b where b.professional_id = v.professional_id
        and b.client_id = ${question.accountId} and b.status = 'held' and b.held_until > ${question.now})
        as running_holds
    from services v
    join professionals p on p.id = v.professional_id
    left join connections c on c.professional_id = v.professional_id and c.client_id = ${question.accountId}
    left join schedules h on h.professional_id = v.professional_id
      and case when v.schedule_id is null then h.main else h.id = v.schedule_id end
    cross join lateral (${spanToRead(sql, question)}) as r
    left join lateral (${sessionToMove(sql, question)}) as m on true
    where v.id = ${question.serviceId}`
  return row === undefined ? null : openingsFrom(row)
}

function relation(sql: RawSql, account: AccountId) {
  return relationOf(sql, { professional: sql`v.professional_id`, account, status: sql`c.status` })
}

const margin = { hours: 36 }

/** What is read around the range of starts, as one range; `offset 0` has it worked out once. */
function spanToRead(sql: RawSql, question: OpeningsQuestion) {
  const { from, to, ifTaken } = question
  const range = sql`tstzrange(${from.subtract(margin)}, ${to.add(margin)})`
  if (ifTaken === undefined) return sql`select ${range} as span, false as wider`
  const wide = sql`tstzrange(${ifTaken.from.subtract(margin)}, ${ifTaken.to.add(margin)})`
  return sql`select wider, case when wider then ${wide} else ${range} end as span
    from (select exists(${meeting(sql, question, ifTaken.durationMinutes)}) as wider offset 0) as w offset 0`
}

function meeting(sql: RawSql, { from, now }: OpeningsQuestion, durationMinutes: number) {
  const end = from.add({ minutes: durationMinutes })
  return sql`select from sessions s
    where s.professional_id = v.professional_id and s.status in ('held', 'scheduled', 'live')
      and (s.status <> 'held' or s.held_until > ${now})
      and s.occupied && tstzrange(${from}::timestamptz - make_interval(mins => v.buffer_before_minutes),
        ${end}::timestamptz + make_interval(mins => v.buffer_after_minutes))`
}

function keyUsed(sql: RawSql, { accountId, key }: OpeningsQuestion) {
  if (key === undefined) return sql`false`
  return sql`exists(select from idempotency_records i where i.account_id = ${accountId} and i.key = ${key})`
}

function overrides(sql: RawSql) {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('date', o.on_date, 'ranges', o.ranges)), '[]')
    from schedule_overrides o
    where o.professional_id = v.professional_id and o.schedule_id = h.id
      and o.on_date between lower(r.span)::date and upper(r.span)::date)`
}

function taken(sql: RawSql, question: OpeningsQuestion) {
  return sql`(select coalesce(jsonb_agg(jsonb_build_array(
      (extract(epoch from lower(s.occupied)) * 1000)::bigint,
      (extract(epoch from upper(s.occupied)) * 1000)::bigint,
      s.status, s.id, s.status = 'held' and s.held_until <= ${question.now})
      order by lower(s.occupied)), '[]')
    from sessions s
    where s.professional_id = v.professional_id and s.status in ('held', 'scheduled', 'live')
      and s.occupied && r.span and m.id is distinct from s.id)`
}

/** The session of a booking of this service that the asker, as either side, may look for another time for. */
function sessionToMove(sql: RawSql, { accountId, movingBookingId }: OpeningsQuestion) {
  if (movingBookingId === undefined) return sql`select null::uuid as id, null::bigint as starts`
  return sql`select x.id, (extract(epoch from x.starts_at) * 1000)::bigint as starts
    from bookings b join sessions x on x.professional_id = b.professional_id and x.id = b.session_id
    where b.professional_id = v.professional_id and b.id = ${movingBookingId}
      and x.service_id = v.id and ${accountId} in (b.client_id, b.professional_id)`
}

function away(sql: RawSql) {
  return sql`(select coalesce(jsonb_agg(jsonb_build_array(
      (extract(epoch from lower(t.during)) * 1000)::bigint,
      (extract(epoch from upper(t.during)) * 1000)::bigint, t.id)), '[]')
    from time_off t
    where t.professional_id = v.professional_id and t.during && r.span)`
}
