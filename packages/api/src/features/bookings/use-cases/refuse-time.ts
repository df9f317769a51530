import type { Db, Tx } from '@hora/db/client'
import {
  explainStart,
  groupAt,
  isSession,
  nearestSlots,
  type Openings,
  type OpeningsQuestion,
  type OpeningsSource,
  openSlots,
  type Refusal,
  readOpenings,
  type Slot,
  slotRequestOf,
  startRequestOf,
} from '#features/availability/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { type EpochMs, epochMsOf } from '#kernel/epoch.ts'
import { intervalOf } from '#kernel/interval.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { readBooking } from '../data/read-bookings.ts'
import { type PlaceAround, readPlacesAround } from '../data/read-places-around.ts'
import { explainForClient } from '../domain/explain-for-client.ts'
import { codeOfReason, type TimeRefusalCode, timeRefusalCodes } from '../domain/name-refusal.ts'
import { remaining, type StartRequest } from './check-start.ts'

interface Details {
  readonly nearest: readonly Slot[]
  /** How long before its start each of them can be booked. */
  readonly minimumNoticeMinutes: number
  /** For the professional only: every reason that they have not overridden. */
  readonly reasons: readonly Refusal[]
  /** The client's own hold or booking that is in the way. */
  readonly ownBooking: BookingView | null
}

export type TimeRefused = DomainError<TimeRefusalCode, Details>

export interface Wanted extends Omit<OpeningsQuestion, 'from' | 'to'>, StartRequest {
  /** A client's time that was agreed before: hours, notice and horizon are no reasons against it. */
  readonly isAgreed?: boolean
}

/** How many open times a refusal names. */
export const nearestShown = 6
const week = { hours: 7 * 24 }
const day = { hours: 24 }

const timeRefusals: ReadonlySet<string> = new Set(timeRefusalCodes)

/** What all who were refused one time have in common: the practice as it is now, and the nearest open times. */
export interface AroundTime {
  readonly openings: Openings | null
  readonly nearest: readonly Slot[]
  /** Who has a place close to the time; read only when one is in the way of a client. */
  readonly places: readonly PlaceAround[]
}

/**
 * Explains a refused time with what is true now, the reason by its own name, and the nearest open times. Other errors
 * stay as they are. `around` shares its reading between rivals.
 */
export async function refuseTime(
  source: OpeningsSource,
  wanted: Wanted,
  error: DomainError,
  around: (source: OpeningsSource, wanted: Wanted) => Promise<AroundTime> = readAroundTime,
): Promise<DomainError> {
  if (!timeRefusals.has(error.code)) return error
  const code = error.code as TimeRefusalCode
  const found = await around(source, wanted)
  const { openings, nearest } = found
  const minimumNoticeMinutes = openings === null ? 0 : noticeOf(openings, wanted)
  const plain = { nearest, minimumNoticeMinutes, reasons: [], ownBooking: null }
  if (openings === null) return domainError(code, plain)
  if (wanted.override === null) return await refuseClient(source.db, wanted, { ...found, openings, code })
  const { request, start } = startRequestOf(openings, wanted, wanted.now)
  const reasons = remaining(explainStart(request, start).reasons, wanted.override)
  const [first] = reasons
  return domainError(first === undefined ? code : codeOfReason[first.reason], { ...plain, reasons })
}

/** The notice of the time: a session that stands may be joined later than a new one can be made. */
function noticeOf(openings: Openings, wanted: Wanted): number {
  const { request, start } = startRequestOf(openings, wanted, wanted.now)
  const { minimumNoticeMinutes, joinNoticeMinutes = minimumNoticeMinutes } = request.service
  const end = (start + request.service.durationMinutes * 60_000) as EpochMs
  return groupAt(request, { start, end }) === null ? minimumNoticeMinutes : joinNoticeMinutes
}

interface Known extends AroundTime {
  readonly code: TimeRefusalCode
  readonly openings: Openings
}

async function refuseClient(
  db: Db | Tx,
  wanted: Wanted,
  { code, openings, nearest, places }: Known,
): Promise<DomainError> {
  const own = places.filter(({ clientId }) => clientId === wanted.accountId)
  const { request, start } = startRequestOf(openings, wanted, wanted.now)
  const asked = { serviceId: openings.service.id, own, isAgreed: wanted.isAgreed ?? false }
  const found = explainForClient(request, start, asked) ?? { code, bookingId: null }
  const ownBooking = found.bookingId === null ? null : await readBooking(db, found.bookingId)
  const minimumNoticeMinutes = noticeOf(openings, wanted)
  return domainError(found.code, { nearest, minimumNoticeMinutes, reasons: [], ownBooking })
}

/** Reads the practice around a time, with the open times closest to it, up to a week to either side. */
export async function readAroundTime(source: OpeningsSource, wanted: Wanted): Promise<AroundTime> {
  const { start, durationMinutes, override, isAgreed: _, ...asked } = wanted
  const { now } = asked
  const earliest = start.subtract(week)
  const from = Temporal.Instant.compare(earliest, now) > 0 ? earliest : now
  const latest = start.add(week)
  const to = Temporal.Instant.compare(latest, from) > 0 ? latest : from.add(week)
  const openings = await readOpenings(source, { ...asked, from, to })
  if (openings === null) return { openings, nearest: [], places: [] }
  const range = intervalOf({ start: from, end: to })
  const open = openSlots(slotRequestOf(openings, durationMinutes, range, now))
  const nearest = open.ok ? nearestSlots(open.value, epochMsOf(start), nearestShown) : []
  const places = override === null ? await readPlaces(source.db, wanted, openings) : []
  return { openings, nearest, places }
}

async function readPlaces(db: Db | Tx, wanted: Wanted, openings: Openings): Promise<readonly PlaceAround[]> {
  const { start: at, durationMinutes, now, movingSessionId: except = null } = wanted
  const { request, start } = startRequestOf(openings, wanted, now)
  const { reasons, joins } = explainStart(request, start)
  const isMet = joins?.mine === true || reasons.some(({ meets }) => isSession(meets))
  if (!isMet) return []
  const [from, to] = [at.subtract(day), at.add({ minutes: durationMinutes }).add(day)]
  const { professionalId } = openings.service
  return await readPlacesAround(db, { professionalId, from, to, now, except })
}
