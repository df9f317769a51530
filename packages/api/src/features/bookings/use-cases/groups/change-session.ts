import type { ChangeSessionInput } from '@hora/schema/inputs/sessions'
import { authorize } from '#auth/authorize.ts'
import type { Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { slotsChanged } from '#events/slots-changed.ts'
import { sessionChanged, updateSession } from '#features/sessions/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { timesOf } from '../../data/booking-of-view.ts'
import type { FilledSession } from '../../data/filled-session.ts'
import { readFilledSession } from '../../data/read-calendar.ts'
import { placesTaken } from '../../domain/places-taken.ts'
import { sessionOfPlaces } from '../../domain/session-of-places.ts'
import { changesSession } from '../../policy.ts'
import { lockWhole, refuseWhole } from './whole-session.ts'

export type ChangeSession = Decoded<ChangeSessionInput>

/** Changes how many people a session has room for, by its professional: never below the places that are taken. */
export async function changeSession(
  ports: Ports,
  viewer: Viewer,
  { sessionId, expectedVersion, capacity }: ChangeSession,
): Promise<Result<{ session: FilledSession }, DomainError>> {
  const { db, clock } = ports
  const found = await readFilledSession(db, sessionId)
  if (found === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(changesSession, viewer, found)
  if (!allowed.ok) return allowed
  const { professionalId } = found
  const changed = await transact(db, async (tx): Promise<Result<null, DomainError>> => {
    const locked = await lockWhole(tx, { professionalId, sessionId })
    if (locked === null) return err(domainError('NOT_FOUND'))
    const { session, key } = locked
    const now = clock.now()
    if (session.version !== expectedVersion) return err(domainError('STALE_VERSION'))
    const refused = refuseWhole(session, now)
    if (refused !== null) return err(refused)
    if (capacity < placesTaken(session.bookings, clock.nowMs()))
      return err(domainError('CAPACITY_BELOW_PLACES'))
    const minimumPlaces = session.minimumPlaces && Math.min(session.minimumPlaces, capacity)
    const settings = { capacity, minimumPlaces }
    await updateSession(tx, key, { state: stateOf(session), takes: null, settings }, now)
    const events = [sessionChanged(key), slotsChanged(professionalId, timesOf(session))]
    await recordEvents(tx, clock, events)
    return ok(null)
  })
  return changed.ok ? await readAgain(ports, sessionId) : changed
}

/** The state that it has. */
function stateOf({ bookings, stands }: FilledSession) {
  const places = bookings.map(({ status, heldUntil }) => {
    return { status, heldUntil: heldUntil === null ? null : Temporal.Instant.from(heldUntil) }
  })
  return sessionOfPlaces(places, { over: false, stands })
}

async function readAgain(
  { db }: Ports,
  id: SessionId,
): Promise<Result<{ session: FilledSession }, DomainError>> {
  const session = await readFilledSession(db, id)
  return session === null ? err(domainError('NOT_FOUND')) : ok({ session })
}
