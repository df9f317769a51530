import type { Db, Tx } from '@hora/db/client'
import { epochMs } from '@hora/db/epoch-ms'
import { query, type Statement, statement } from '@hora/db/statement'
import { and, between, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { relationOf } from '#auth/relation-sql.ts'
import type { Conditions } from '#conditions'
import { connections } from '#features/connections/index.ts'
import { holidaysDuring, practiceHolidaysJson } from '#features/holidays/index.ts'
import { professionals } from '#features/profiles/index.ts'
import { isForClient, serviceJson, services } from '#features/services/index.ts'
import { busySessions, countedSessions } from '#features/sessions/index.ts'
import { epochMsOf } from '#kernel/epoch.ts'
import type { AccountId, ServiceId, SessionId } from '#kernel/ids.ts'
import { mayTouch } from './days-touch.ts'
import { type Openings, type OpeningsRow, openingsFrom } from './openings.ts'
import { scheduleOverrides, schedules, timeOff } from './tables.ts'

export interface OpeningsQuestion {
  readonly serviceId: ServiceId
  /** The viewer. */
  readonly accountId: AccountId
  /** The range of starts; busy time within a day of it is read too. */
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
  readonly now: Temporal.Instant
  /** A session to move: it does not conflict with itself. */
  readonly movingSessionId?: SessionId
  /** Whose own sessions limits count; absent: the viewer. */
  readonly clientId?: AccountId
  /** A session that the client leaves, though it may stay: their place in it does not count. */
  readonly leavingSessionId?: SessionId
}

/** Where to read, and what bookings can tell about the places of a session. */
export interface OpeningsSource {
  readonly db: Db | Tx
  readonly conditions: Conditions
}

const margin = { hours: 36 }

/**
 * Rules, overrides, time off and busy sessions around a range; null when there is no such service. Every booking and
 * every list of open times needs it, so it is one statement, built once. A statement for each table took 3 times as long
 * and 7 times the CPU of Node (43 sessions, 30 days, measured in turns). Raw SQL is no faster.
 */
export async function readOpenings(
  { db, conditions }: OpeningsSource,
  question: OpeningsQuestion,
): Promise<Openings | null> {
  const { openings, openingsToMove } = statementsWith(conditions)
  const { serviceId, accountId, now, movingSessionId: moving } = question
  const { clientId = accountId, leavingSessionId: leaving = null } = question
  const [from, to] = [question.from.subtract(margin), question.to.add(margin)]
  const asked = { serviceId, accountId, clientId, leaving, now, from, to }
  const [row] = await (moving === undefined ? openings(db, asked) : openingsToMove(db, { ...asked, moving }))
  if (row === undefined) return null
  const around = { start: epochMsOf(from), end: epochMsOf(to) }
  const holidays = row.holidays === null ? [] : await holidaysDuring(row.holidays, around, row.zone)
  return openingsFrom(row, holidays, around)
}

const value = sql.placeholder
const professional = services.professionalId
const account = sql`${value('accountId')}::uuid`
const now = sql`${value('now')}::timestamptz`

/** The range to read, around the range of starts. */
const span = sql`tstzrange(${value('from')}::timestamptz, ${value('to')}::timestamptz)`

/** The weeks that the range touches, whatever the zone. Limits count all of their sessions. */
const weeks = sql`tstzrange(${value('from')}::timestamptz - interval '7 days', ${value('to')}::timestamptz + interval '7 days')`

const { sessionLimits } = professionals
const hasLimits = sql`${sessionLimits} is not null or ${services.sessionLimits} is not null`

/** Whether a session counts for the client; not looked up where there is no limit for clients. */
function isCounted(hasPlace: Conditions['bookings.has-place']) {
  const client = sql`${value('clientId')}::uuid`
  const limitsClients = sql`coalesce(${sessionLimits} ->> 'clientPerDay', ${sessionLimits} ->> 'clientPerWeek') is not null`
  return (session: SQLWrapper) => sql<boolean>`case when ${limitsClients} then
    ${session} is distinct from ${value('leaving')}::uuid
    and ${hasPlace({ professional, session, account: client, now })} else false end`
}

const list = (entry: SQL) => sql`coalesce(jsonb_agg(${entry}), '[]')`

const overrides = query
  .select({
    found: list(
      sql`jsonb_build_object('date', ${scheduleOverrides.onDate}, 'ranges', ${scheduleOverrides.ranges})`,
    ),
  })
  .from(scheduleOverrides)
  .where(
    and(
      eq(scheduleOverrides.professionalId, professional),
      eq(scheduleOverrides.scheduleId, schedules.id),
      between(scheduleOverrides.onDate, sql`lower(${span})::date`, sql`upper(${span})::date`),
    ),
  )

const away = query
  .select({
    found: list(sql`jsonb_build_array(${epochMs(sql`lower(${timeOff.during})`)},
      ${epochMs(sql`upper(${timeOff.during})`)}, ${timeOff.id})`),
  })
  .from(timeOff)
  .where(and(eq(timeOff.professionalId, professional), sql`${timeOff.during} && ${span}`))

const daysAway = query
  .select({
    found: list(
      sql`jsonb_build_array(${timeOff.firstDate}, ${timeOff.lastDate}, ${timeOff.yearly}, ${timeOff.id})`,
    ),
  })
  .from(timeOff)
  .where(and(eq(timeOff.professionalId, professional), mayTouch(span)))

const policy = sql`jsonb_build_object(
  'rescheduleNoticeMinutes', ${professionals.rescheduleNoticeMinutes},
  'answerHours', ${services.answerHours},
  'cancellation', coalesce(${services.cancellation}, ${professionals.cancellation}))`

const isTheirs = and(eq(connections.professionalId, professional), eq(connections.clientId, account))

const isItsSchedule = and(
  eq(schedules.professionalId, professional),
  sql`case when ${services.scheduleId} is null then ${schedules.main} else ${schedules.id} = ${services.scheduleId} end`,
)

function select(
  { 'bookings.places-in': placesIn, 'bookings.has-place': hasPlace }: Conditions,
  except: SQLWrapper | null,
): Statement<OpeningsRow> {
  const relation = relationOf({ professional, account, status: connections.status })
  const taken = busySessions({ professional, span, now, except, account, placesIn })
  const counted = countedSessions({ professional, span: weeks, now, except, hasPlace: isCounted(hasPlace) })
  return statement(
    query
      .select({
        service: serviceJson.as('service'),
        relation: relation.as('relation'),
        forAccount: isForClient(account).as('forAccount'),
        zone: professionals.zone,
        policy: policy.as('policy'),
        hoursZone: sql`${schedules.zone}`.as('hoursZone'),
        rules: sql`${schedules.weeklyRules}`.as('rules'),
        overrides: sql`${overrides}`.as('overrides'),
        taken: taken.as('taken'),
        away: sql`${away}`.as('away'),
        daysAway: sql`${daysAway}`.as('daysAway'),
        holidays: practiceHolidaysJson(professional).as('holidays'),
        practiceLimits: sql`${professionals.sessionLimits}`.as('practiceLimits'),
        counted: sql`case when ${hasLimits} then ${counted} end`.as('counted'),
      })
      .from(services)
      .innerJoin(professionals, eq(professionals.id, professional))
      .leftJoin(connections, isTheirs)
      .leftJoin(schedules, isItsSchedule)
      .where(eq(services.id, value('serviceId'))),
  )
}

interface Statements {
  readonly openings: Statement<OpeningsRow>
  readonly openingsToMove: Statement<OpeningsRow>
}

/** A process has one set of conditions, so the statements are built once. */
const built = new WeakMap<Conditions, Statements>()

function statementsWith(conditions: Conditions): Statements {
  const known = built.get(conditions)
  if (known !== undefined) return known
  const openingsToMove = select(conditions, sql`${value('moving')}::uuid`)
  const statements = { openings: select(conditions, null), openingsToMove }
  built.set(conditions, statements)
  return statements
}
