import type { Db, RawSql, Tx } from '@hora/db/client'
import { relationOf } from '#auth/relation-sql.ts'
import { serviceJson } from '#features/services/index.ts'
import type { AccountId, ServiceId, SessionId } from '#kernel/ids.ts'
import { type Openings, type OpeningsRow, openingsFrom } from './openings.ts'

export interface OpeningsQuestion {
  readonly serviceId: ServiceId
  /** Who asks. */
  readonly accountId: AccountId
  /** The range of starts; what lies within a day of it is read too. */
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
  readonly now: Temporal.Instant
  /** A session that is about to be moved: it is not in its own way. */
  readonly movingSessionId?: SessionId
}

/** Rules, overrides, time off and busy sessions around a range, in one statement; null: no such service. */
export async function readOpenings(db: Db | Tx, question: OpeningsQuestion): Promise<Openings | null> {
  const { sql } = db
  const [row] = await sql<OpeningsRow[]>`
    select ${serviceJson(sql)} as service, ${relation(sql, question.accountId)} as relation, p.zone,
      jsonb_build_object('rescheduleNoticeMinutes', p.reschedule_notice_minutes,
        'cancelNoticeMinutes', p.cancel_notice_minutes) as policy,
      h.zone as hours_zone, h.weekly_rules as rules,
      ${overrides(sql)} as overrides, ${taken(sql, question)} as taken, ${away(sql)} as away
    from services v
    join professionals p on p.id = v.professional_id
    left join connections c on c.professional_id = v.professional_id and c.client_id = ${question.accountId}
    left join schedules h on h.professional_id = v.professional_id
      and case when v.schedule_id is null then h.main else h.id = v.schedule_id end
    cross join (${spanToRead(sql, question)}) as r
    where v.id = ${question.serviceId}`
  return row === undefined ? null : openingsFrom(row)
}

function relation(sql: RawSql, account: AccountId) {
  return relationOf(sql, { professional: sql`v.professional_id`, account, status: sql`c.status` })
}

const margin = { hours: 36 }

/** What is read around the range of starts, as one range. */
function spanToRead(sql: RawSql, { from, to }: OpeningsQuestion) {
  return sql`select tstzrange(${from.subtract(margin)}, ${to.add(margin)}) as span`
}

function overrides(sql: RawSql) {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('date', o.on_date, 'ranges', o.ranges)), '[]')
    from schedule_overrides o
    where o.professional_id = v.professional_id and o.schedule_id = h.id
      and o.on_date between lower(r.span)::date and upper(r.span)::date)`
}

function taken(sql: RawSql, { now, movingSessionId }: OpeningsQuestion) {
  const others = movingSessionId === undefined ? sql`` : sql`and s.id <> ${movingSessionId}`
  return sql`(select coalesce(jsonb_agg(jsonb_build_array(
      (extract(epoch from lower(s.occupied)) * 1000)::bigint,
      (extract(epoch from upper(s.occupied)) * 1000)::bigint,
      s.status, s.id, s.status = 'held' and s.held_until <= ${now})
      order by lower(s.occupied)), '[]')
    from sessions s
    where s.professional_id = v.professional_id and s.status in ('held', 'scheduled', 'live')
      and s.occupied && r.span ${others})`
}

function away(sql: RawSql) {
  return sql`(select coalesce(jsonb_agg(jsonb_build_array(
      (extract(epoch from lower(t.during)) * 1000)::bigint,
      (extract(epoch from upper(t.during)) * 1000)::bigint, t.id)), '[]')
    from time_off t
    where t.professional_id = v.professional_id and t.during && r.span)`
}
