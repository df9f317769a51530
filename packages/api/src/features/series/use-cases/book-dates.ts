import type { Tx } from '@hora/db/client'
import type { ErrorCode } from '@hora/schema/error-codes'
import { type Openings, offeredDuration } from '#features/availability/index.ts'
import { codeOfReason, expireLapsed, placeOf, takePlace, writeSession } from '#features/bookings/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { SeriesDate } from '../data/series-dates.ts'
import type { SeriesView } from '../data/series-view.ts'
import { type AssessedDate, isFree } from '../domain/assess.ts'

type Series = Pick<SeriesView, 'professionalId' | 'clientId' | 'durationMinutes' | 'capacity'>
type Written = Result<{ readonly sessionId: SessionId }, DomainError>

/** What ends a whole series; anything else is about one date. */
const endsSeries: readonly ErrorCode[] = ['NOT_FOUND', 'CONNECTION_ENDED']

/**
 * Books the free dates under the exclusive lock of the practice, each like a single booking, without a message. A date
 * that is not free is `taken`, with its reason. The constraints of the database decide against rivals, as everywhere.
 */
export async function bookDates(
  tx: Tx,
  ports: Ports,
  series: Series,
  openings: Openings,
  dates: readonly AssessedDate[],
): Promise<Result<readonly SeriesDate[], DomainError>> {
  const { service } = openings
  const offered = offeredDuration(service, series.durationMinutes)
  const unbookable = service.active ? (offered.ok ? null : offered.error.code) : 'SERVICE_INACTIVE'
  if (unbookable !== null) return ok(dates.map((date) => takenBy(date, unbookable)))
  const priceMinor = offered.ok ? offered.value.priceMinor : 0
  await expireLapsed(tx, ports, series.professionalId, openings.lapsed)
  const decided: SeriesDate[] = []
  for (const date of dates) {
    const [reason] = date.reasons
    if (!isFree(date) && reason !== undefined) {
      decided.push(takenBy(date, codeOfReason[reason.reason]))
      continue
    }
    const written = await bookDate(tx, ports, series, { openings, date, priceMinor })
    if (!written.ok && endsSeries.includes(written.error.code)) return written
    decided.push(
      written.ok
        ? { original: date.original, state: 'booked', sessionId: written.value.sessionId, reason: null }
        : takenBy(date, written.error.code),
    )
  }
  return ok(decided)
}

const takenBy = ({ original }: AssessedDate, reason: ErrorCode): SeriesDate => {
  return { original, state: 'taken', sessionId: null, reason }
}

interface OneDate {
  readonly openings: Openings
  readonly date: AssessedDate
  readonly priceMinor: number
}

async function bookDate(tx: Tx, ports: Ports, series: Series, one: OneDate): Promise<Written> {
  return series.clientId === null
    ? await scheduleDate(tx, ports, series, one)
    : await placeClient(tx, ports, { ...series, clientId: series.clientId }, one)
}

async function placeClient(
  tx: Tx,
  ports: Ports,
  { clientId, durationMinutes }: Series & { readonly clientId: NonNullable<Series['clientId']> },
  { openings, date: { start, keepsBuffers }, priceMinor }: OneDate,
): Promise<Written> {
  const request = { clientId, start, durationMinutes, message: null, override: [] }
  const beginning = { type: 'book', actor: 'professional' } as const
  // The limits were checked under the exclusive lock. Lapsed holds are gone.
  const place = { keepsBuffers, joins: null, lapsed: [], limited: null }
  const terms = { priceMinor, currency: openings.service.currency, policy: openings.policy }
  const decided = placeOf(ports, openings, request, { beginning, place, terms })
  if (!decided.ok) return decided
  return await takePlace(tx, ports, { ...decided.value, capacity: 1 })
}

async function scheduleDate(
  tx: Tx,
  ports: Ports,
  { professionalId, capacity }: Series,
  { openings: { service, zone }, date: { start, end, keepsBuffers } }: OneDate,
): Promise<Written> {
  const times = { startsAt: start, endsAt: end, keepsBuffers }
  const state = { status: 'scheduled', heldUntil: null } as const
  const seats = { capacity: capacity ?? service.capacity, stands: true }
  const sessionId = ports.newId<SessionId>()
  const key = { professionalId, sessionId }
  const written = await writeSession(tx, ports, { ...key, ...times, ...seats, service, zone, state })
  return written.ok ? written : err(domainError('SLOT_TAKEN'))
}
