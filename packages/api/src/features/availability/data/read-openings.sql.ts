import type { Db, Tx } from '@hora/db/client'
import { connections, professionals, scheduleOverrides, schedules, services, timeOff } from '@hora/db/tables'
import { sql } from 'drizzle-orm'
import { relationOf } from '#auth/relation-sql.ts'
import { serviceJson } from '#features/services/index.ts'
import { busySessions } from '#features/sessions/index.ts'
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

const margin = { hours: 36 }

/** Rules, overrides, time off and busy sessions around a range, in one statement; null: no such service. */
export async function readOpenings(db: Db | Tx, question: OpeningsQuestion): Promise<Openings | null> {
  const { accountId, now, from, to, movingSessionId: except } = question
  const professional = services.professionalId
  const relation = relationOf(sql, { professional, account: accountId, status: connections.status })
  const busy = busySessions({ professional, span, now, except })
  const [row] = await db.execute<OpeningsRow>(sql`
    select ${serviceJson} as service, ${relation} as relation, ${professionals.zone} as zone,
      jsonb_build_object('rescheduleNoticeMinutes', ${professionals.rescheduleNoticeMinutes},
        'cancelNoticeMinutes', ${professionals.cancelNoticeMinutes}) as policy,
      ${schedules.zone} as hours_zone, ${schedules.weeklyRules} as rules,
      ${overrides} as overrides, ${busy} as taken, ${away} as away
    from ${services}
    join ${professionals} on ${professionals.id} = ${professional}
    left join ${connections} on ${connections.professionalId} = ${professional}
      and ${connections.clientId} = ${accountId}
    left join ${schedules} on ${schedules.professionalId} = ${professional}
      and case when ${services.scheduleId} is null then ${schedules.main}
        else ${schedules.id} = ${services.scheduleId} end
    cross join (select tstzrange(${from.subtract(margin)}, ${to.add(margin)}) as span) as r
    where ${services.id} = ${question.serviceId}`)
  return row === undefined ? null : openingsFrom(row)
}

/** What is read around the range of starts. */
const span = sql`r.span`

const overrides = sql`(select coalesce(jsonb_agg(jsonb_build_object(
    'date', ${scheduleOverrides.onDate}, 'ranges', ${scheduleOverrides.ranges})), '[]')
  from ${scheduleOverrides}
  where ${scheduleOverrides.professionalId} = ${services.professionalId}
    and ${scheduleOverrides.scheduleId} = ${schedules.id}
    and ${scheduleOverrides.onDate} between lower(${span})::date and upper(${span})::date)`

const away = sql`(select coalesce(jsonb_agg(jsonb_build_array(
    (extract(epoch from lower(${timeOff.during})) * 1000)::bigint,
    (extract(epoch from upper(${timeOff.during})) * 1000)::bigint, ${timeOff.id})), '[]')
  from ${timeOff}
  where ${timeOff.professionalId} = ${services.professionalId} and ${timeOff.during} && ${span})`
