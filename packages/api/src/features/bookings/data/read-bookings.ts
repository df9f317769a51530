import type { Db, Tx } from '@hora/db/client'
import { query, statement } from '@hora/db/statement'
import { and, asc, desc, eq, gt, inArray, lte, notInArray, or, sql } from 'drizzle-orm'
import { profiles } from '#features/accounts/index.ts'
import { connections } from '#features/connections/index.ts'
import { type ServiceView, serviceJson, services } from '#features/services/index.ts'
import type { Row } from '#features/sessions/index.ts'
import { sessions } from '#features/sessions/index.ts'
import type { AccountId, BookingId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import { agreedStatuses, waitingStatuses } from '../domain/booking.ts'
import type { BookingView } from './booking-cells.ts'
import { bookingFromRow, bookingRow, everyPart, joins, sessionFromRow } from './booking-row.ts'
import type { ClientKey } from './sessions-around.ts'
import { bookings } from './tables.ts'

interface BookingRow extends Record<string, unknown> {
  readonly cells: Row
  readonly service: ServiceView
}

const columns = {
  cells: sql<Row>`to_json(${bookingRow(everyPart)})`.as('cells'),
  service: sql<ServiceView>`${serviceJson}`.as('service'),
}

function select() {
  return query
    .select(columns)
    .from(bookings)
    .innerJoin(sessions, joins.session)
    .innerJoin(services, joins.service)
    .leftJoin(profiles, joins.profile)
    .leftJoin(connections, joins.connection)
}

function viewsOf(rows: readonly BookingRow[]): readonly BookingView[] {
  return rows.flatMap(({ cells, service }) => {
    const session = sessionFromRow(cells, new Map([[service.id, service]]))
    return bookingFromRow(cells, session) ?? []
  })
}

const byId = eq(bookings.id, sql.placeholder('id'))
const readById = statement<BookingRow>(select().where(byId))
const lockById = statement<BookingRow>(
  select()
    .where(byId)
    .for('update', { of: [bookings, sessions] }),
)

/** A booking by its id, without authorization. */
export async function readBooking(db: Db | Tx, id: BookingId): Promise<BookingView | null> {
  return viewsOf(await readById(db, { id })).at(0) ?? null
}

/** The same, with the rows of the booking and its session locked until the transaction ends. */
export async function lockBooking(tx: Tx, id: BookingId): Promise<BookingView | null> {
  return viewsOf(await lockById(tx, { id })).at(0) ?? null
}

const readOfSession = statement<BookingRow>(
  select()
    .where(
      and(
        eq(bookings.sessionId, sql.placeholder('sessionId')),
        eq(bookings.clientId, sql.placeholder('clientId')),
      ),
    )
    .orderBy(desc(bookings.createdAt))
    .limit(1),
)

/** The last booking of a client in a session. */
export async function readBookingOfSession(
  db: Db,
  clientId: AccountId,
  sessionId: SessionId,
): Promise<BookingView | null> {
  return viewsOf(await readOfSession(db, { clientId, sessionId })).at(0) ?? null
}

/** Where a page starts: after the booking with this start and id. */
type BookingKey = readonly [start: string, id: string]

export interface MyBookings {
  readonly clientId: AccountId
  readonly when: 'upcoming' | 'past'
  readonly now: Temporal.Instant
  readonly after: BookingKey | null
  readonly limit: number
}

/**
 * A client's bookings in one statement. Upcoming: held, requested or agreed and not over, by start. Past: over,
 * cancelled, or asked for without success, latest first. Expired holds are left out.
 */
export async function readMyBookings(db: Db, asked: MyBookings): Promise<readonly BookingView[]> {
  const { clientId, now, after, limit } = asked
  const mine = eq(bookings.clientId, clientId)
  if (asked.when === 'upcoming') {
    const isActive = or(
      inArray(bookings.status, agreedStatuses),
      and(inArray(bookings.status, waitingStatuses), gt(bookings.heldUntil, now)),
    )
    const page = select()
      .where(and(mine, gt(sessions.endsAt, now), isActive, later(after)))
      .orderBy(asc(sessions.startsAt), asc(bookings.id))
      .limit(limit)
    return viewsOf(await db.execute<BookingRow>(page))
  }
  const isEnded = inArray(bookings.status, ['cancelled', 'declined', 'withdrawn', 'unanswered'])
  const lapsed = and(eq(bookings.status, 'requested'), lte(bookings.heldUntil, now))
  const over = or(lte(sessions.endsAt, now), isEnded, lapsed)
  const page = select()
    .where(and(mine, notExpired, over, earlier(after)))
    .orderBy(desc(sessions.startsAt), desc(bookings.id))
    .limit(limit)
  return viewsOf(await db.execute<BookingRow>(page))
}

/** Which of the bookings of each client are read. */
export interface PageOfEach {
  readonly after: BookingKey | null
  readonly limit: number
}

/** The bookings of clients with their professional, latest first, without expired holds, in one statement. */
export async function readBookingsOfClients<Client extends ClientKey>(
  db: Db,
  clients: readonly Client[],
  { after, limit }: PageOfEach,
): Promise<ReadonlyMap<Client, readonly BookingView[]>> {
  const { id, clientId, professionalId } = bookings
  const latestFirst = [desc(sessions.startsAt), desc(id)]
  const rank = sql<number>`row_number() over (
    partition by ${professionalId}, ${clientId} order by ${sql.join(latestFirst, sql`, `)})`
  const ofClients = and(
    inArray(professionalId, [...new Set(clients.map((client) => client.professionalId))]),
    inArray(
      clientId,
      clients.map((client) => client.id),
    ),
  )
  const ranked = query
    .select({ id, rank: rank.as('rank') })
    .from(bookings)
    .innerJoin(sessions, joins.session)
    .where(and(ofClients, notExpired, earlier(after)))
    .as('ranked')
  const pages = select()
    .innerJoin(ranked, eq(ranked.id, id))
    .where(lte(ranked.rank, limit))
    .orderBy(...latestFirst)
  const found = Map.groupBy(viewsOf(await db.execute<BookingRow>(pages)), pairOf)
  return new Map(
    clients.map((client) => [client, found.get(pairOf({ ...client, clientId: client.id })) ?? []]),
  )
}

function pairOf({ professionalId, clientId }: Pick<BookingView, 'professionalId' | 'clientId'>): string {
  return `${professionalId} ${clientId}`
}

/** The holds of a client that have not run out, by professional, in one statement. */
export async function readRunningHolds(
  db: Db,
  clientId: AccountId,
  professionalIds: readonly ProfessionalId[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<ProfessionalId, readonly BookingView[]>> {
  const isAsked = and(eq(bookings.clientId, clientId), inArray(bookings.professionalId, [...professionalIds]))
  const isRunning = and(eq(bookings.status, 'held'), gt(bookings.heldUntil, now))
  const found = select().where(and(isAsked, isRunning)).orderBy(asc(sessions.startsAt))
  const holds = viewsOf(await db.execute<BookingRow>(found))
  return Map.groupBy(holds, ({ professionalId }) => professionalId)
}

/** A client's upcoming bookings with a professional, held, requested or confirmed. */
export async function readUpcoming(
  db: Db | Tx,
  professionalId: ProfessionalId,
  clientId: AccountId,
  now: Temporal.Instant,
): Promise<readonly BookingView[]> {
  const upcoming = and(
    inArray(bookings.status, [...waitingStatuses, 'confirmed']),
    gt(sessions.startsAt, now),
  )
  const found = select()
    .where(and(ofPair(professionalId, clientId), upcoming))
    .orderBy(asc(sessions.startsAt))
  return viewsOf(await db.execute<BookingRow>(found))
}

/** The requests that a professional has to answer, the one that ends first before the others. */
export async function readOpenRequests(
  db: Db,
  professionalId: ProfessionalId,
  now: Temporal.Instant,
  limit: number,
): Promise<readonly BookingView[]> {
  const isOpen = and(eq(bookings.status, 'requested'), gt(bookings.heldUntil, now))
  const page = select()
    .where(and(eq(bookings.professionalId, professionalId), isOpen))
    .orderBy(asc(bookings.heldUntil), asc(bookings.id))
    .limit(limit)
  return viewsOf(await db.execute<BookingRow>(page))
}

/** Several bookings by id, in one statement. */
export async function readBookings(
  db: Db,
  ids: readonly BookingId[],
): Promise<ReadonlyMap<BookingId, BookingView>> {
  const found = viewsOf(await db.execute<BookingRow>(select().where(inArray(bookings.id, [...ids]))))
  return new Map(found.map((booking) => [booking.id, booking]))
}

/** The bookings of several sessions by seat, in one statement. */
export async function readBookingsOfSessions(
  db: Db,
  ids: readonly SessionId[],
): Promise<ReadonlyMap<SessionId, readonly BookingView[]>> {
  const found = select()
    .where(inArray(sessions.id, [...ids]))
    .orderBy(asc(bookings.seat), asc(bookings.createdAt))
  return Map.groupBy(viewsOf(await db.execute<BookingRow>(found)), ({ sessionId }) => sessionId)
}

const notExpired = notInArray(bookings.status, ['held', 'expired'])

function ofPair(professionalId: ProfessionalId, clientId: AccountId) {
  return and(eq(bookings.clientId, clientId), eq(bookings.professionalId, professionalId))
}

const place = sql`(${sessions.startsAt}, ${bookings.id})`

function later(after: BookingKey | null) {
  return after === null ? undefined : sql`${place} > (${after[0]}, ${after[1]}::uuid)`
}

function earlier(after: BookingKey | null) {
  return after === null ? undefined : sql`${place} < (${after[0]}, ${after[1]}::uuid)`
}
