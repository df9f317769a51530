import type { Db, Tx } from '@hora/db/client'
import { query, type Statement, statement } from '@hora/db/statement'
import { and, asc, eq, getTableName, gt, lt, sql } from 'drizzle-orm'
import { profiles } from '#features/accounts/index.ts'
import { connections } from '#features/connections/index.ts'
import { type ServiceView, serviceJson, serviceNameJson, services } from '#features/services/index.ts'
import { type Cell, type Row, sessionCells, sessions } from '#features/sessions/index.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import {
  bookingFromRow,
  bookingRow,
  everyPart,
  joins,
  type OpenSession,
  type Part,
  sessionFromRow,
} from './booking-row.ts'
import type { FilledSession } from './filled-session.ts'
import { bookings } from './tables.ts'

export interface CalendarQuestion {
  readonly professionalId: ProfessionalId
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
  readonly now: Temporal.Instant
  /** The start and id of the last session on the previous page. */
  readonly after: readonly [start: string, id: string] | null
  readonly limit: number
  /** Default: all. */
  readonly parts?: readonly Part[]
}

/**
 * The sessions of a professional that touch a range, by start, with service, bookings and clients: one prepared
 * statement, folded into JSON by PostgreSQL. No session lasts a day, so the index needs to look back only that far.
 *
 * Its text is built once for each set of parts: building it for each call took 2.6 times the CPU of Node (50 sessions,
 * measured in turns).
 */
export async function readCalendar(db: Db, asked: CalendarQuestion): Promise<readonly FilledSession[]> {
  const { professionalId, from, to, now, after, limit, parts = everyPart } = asked
  const [start = null, id = null] = after ?? []
  const first = from.toString()
  return await run(db, calendar(parts, after !== null), { professionalId, first, to, now, start, id, limit })
}

/** A session with its bookings by its id, without authorization. */
export async function readFilledSession(db: Db | Tx, id: SessionId): Promise<FilledSession | null> {
  const [session] = await readFilledSessions(db, [id])
  return session ?? null
}

/** Sessions with their bookings by their ids, without authorization. */
export async function readFilledSessions(
  db: Db | Tx,
  ids: readonly SessionId[],
): Promise<readonly FilledSession[]> {
  return await run(db, byIds, { ids: `{${ids.join()}}` })
}

const value = sql.placeholder

/** The statement for each set of parts, built at its first use. */
const calendars = new Map<string, Statement<Found>>()

function calendar(parts: readonly Part[], continued: boolean): Statement<Found> {
  const key = `${parts.join()} ${continued}`
  const known = calendars.get(key) ?? select(parts, pageOfCalendar(parts, continued))
  calendars.set(key, known)
  return known
}

function pageOfCalendar(parts: readonly Part[], continued: boolean) {
  const { professionalId, startsAt, endsAt, status, heldUntil, id } = sessions
  const first = sql`${value('first')}::timestamptz`
  const isShown = sql`(${status} in ('scheduled', 'live', 'completed')
    or (${status} = 'held' and ${heldUntil} > ${value('now')}))`
  const after = continued ? sql`(${startsAt}, ${id}) > (${value('start')}, ${value('id')}::uuid)` : undefined
  return sessionsOf(parts)
    .where(
      and(
        eq(professionalId, value('professionalId')),
        gt(startsAt, sql`${first} - interval '1 day'`),
        lt(startsAt, value('to')),
        gt(endsAt, first),
        isShown,
        after,
      ),
    )
    .orderBy(asc(startsAt), asc(id))
    .limit(value('limit'))
}

const byIds = select(
  everyPart,
  sessionsOf(everyPart).where(sql`${sessions.id} = any (${value('ids')}::uuid[])`),
)

type Found = {
  readonly rows: readonly Row[] | null
  readonly services: readonly ServiceView[] | null
}

/**
 * The page of sessions has the alias of their table, so that cells read from it as they would from the table. The
 * services are found by the ids that the page aggregates. With the page as a CTE that both parts read, PostgreSQL took
 * a fifth longer (measured in turns).
 */
function select(parts: readonly Part[], sessionsOfPage: Page): Statement<Found> {
  const service = parts.includes('offer') ? serviceJson : serviceNameJson
  const found = query
    .select({ found: sql`json_agg(${service})` })
    .from(services)
    .where(sql`${services.id} = any (array_agg(${sessions.serviceId}))`)
  const order = [sessions.startsAt, sessions.id, bookings.seat, bookings.createdAt]
  const rows = query
    .select({
      rows: sql`json_agg(${bookingRow(parts)} order by ${sql.join(order, sql`, `)})`.as('rows'),
      services: sql`${found}`.as('services'),
    })
    .from(sessionsOfPage.as(getTableName(sessions)))
    .leftJoin(bookings, joins.session)
    .leftJoin(profiles, joins.profile)
  return statement<Found>(parts.includes('face') ? rows.leftJoin(connections, joins.connection) : rows)
}

async function run(db: Db | Tx, of: Statement<Found>, values: object): Promise<readonly FilledSession[]> {
  const [found] = await of(db, { ...values })
  return fold(found?.rows ?? [], found?.services ?? [])
}

/** The columns that the cells and joins need. Others are left out, because each one costs time for each row. */
function sessionsOf(parts: readonly Part[]) {
  const { core, setting, group, buffers } = sessionCells
  const shown = {
    ...core,
    ...(parts.includes('setting') ? setting : {}),
    ...(parts.includes('group') ? group : {}),
    ...(parts.includes('buffers') ? buffers : {}),
  }
  const cells = Object.values<Cell<unknown>>(shown)
  const columns = cells.flatMap(({ column }) => (column === undefined ? [] : [column]))
  const named = [sessions.professionalId, ...columns].map((column) => [column.name, column] as const)
  return query.select(Object.fromEntries(named)).from(sessions).$dynamic()
}

type Page = ReturnType<typeof sessionsOf>

/** Groups rows, sorted by session, into sessions with their bookings. */
function fold(rows: readonly Row[], found: readonly ServiceView[]): readonly FilledSession[] {
  const serviceById = new Map(found.map((service) => [service.id, service]))
  const folded: OpenSession[] = []
  for (const row of rows) {
    const last = folded.at(-1)
    const session = last !== undefined && last.id === row[0] ? last : sessionFromRow(row, serviceById)
    if (session !== last) folded.push(session)
    const booking = bookingFromRow(row, session)
    if (booking !== null) session.bookings.push(booking)
  }
  return folded
}
