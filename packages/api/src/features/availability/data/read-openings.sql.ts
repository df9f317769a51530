import type { Db, Tx } from '@hora/db/client'
import { type Statement, statement } from '@hora/db/statement'
import { type SQLWrapper, sql } from 'drizzle-orm'
import { relationOf } from '#auth/relation-sql.ts'
import { connections } from '#features/connections/index.ts'
import { professionals } from '#features/profiles/index.ts'
import { serviceJson, services } from '#features/services/index.ts'
import { busySessions } from '#features/sessions/index.ts'
import type { AccountId, ServiceId, SessionId } from '#kernel/ids.ts'
import { type Openings, type OpeningsRow, openingsFrom } from './openings.ts'
import { scheduleOverrides, schedules, timeOff } from './tables.ts'

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

/**
 * Rules, overrides, time off and busy sessions around a range; null: no such service. Raw SQL, because it is one
 * statement in one round trip on the path of every booking and every look at open times; Drizzle needs four, of which
 * three wait for the first.
 */
export async function readOpenings(db: Db | Tx, question: OpeningsQuestion): Promise<Openings | null> {
  const { serviceId, accountId, now, movingSessionId: moving } = question
  const [from, to] = [question.from.subtract(margin), question.to.add(margin)]
  const asked = { serviceId, accountId, now, from, to }
  const [row] = await (moving === undefined ? openings(db, asked) : openingsToMove(db, { ...asked, moving }))
  return row === undefined ? null : openingsFrom(row)
}

const value = sql.placeholder

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

function select(except: SQLWrapper | null): Statement<OpeningsRow> {
  const professional = services.professionalId
  const account = sql`${value('accountId')}::uuid`
  const relation = relationOf({ professional, account, status: connections.status })
  const busy = busySessions({ professional, span, now: sql`${value('now')}::timestamptz`, except })
  return statement(sql`
    select ${serviceJson} as service, ${relation} as relation, ${professionals.zone} as zone,
      jsonb_build_object('rescheduleNoticeMinutes', ${professionals.rescheduleNoticeMinutes},
        'cancelNoticeMinutes', ${professionals.cancelNoticeMinutes}) as policy,
      ${schedules.zone} as hours_zone, ${schedules.weeklyRules} as rules,
      ${overrides} as overrides, ${busy} as taken, ${away} as away
    from ${services}
    join ${professionals} on ${professionals.id} = ${professional}
    left join ${connections} on ${connections.professionalId} = ${professional}
      and ${connections.clientId} = ${account}
    left join ${schedules} on ${schedules.professionalId} = ${professional}
      and case when ${services.scheduleId} is null then ${schedules.main}
        else ${schedules.id} = ${services.scheduleId} end
    cross join (select tstzrange(${value('from')}, ${value('to')}) as span) as r
    where ${services.id} = ${value('serviceId')}`)
}

const openings = select(null)
const openingsToMove = select(sql`${value('moving')}::uuid`)
