import type { Tx } from '@hora/db/client'
import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { lockPractice } from '#features/services/index.ts'
import { lockSession, type SessionKey } from '#features/sessions/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingChangeId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transactOnce } from '#unit-of-work/transact-once.ts'
import type { ReadyText } from '#vault/private-text.ts'
import type { BookingView } from '../../data/booking-cells.ts'
import { bookingOfView } from '../../data/booking-of-view.ts'
import type { FilledSession } from '../../data/filled-session.ts'
import { lockRunningPlaces } from '../../data/lock-holds.ts'
import { readFilledSession } from '../../data/read-calendar.ts'
import { isRunning, writePlace } from '../../data/write-decision.ts'
import type { BookingCommand } from '../../domain/booking-command.ts'
import { decide } from '../../domain/decide.ts'
import type { BookingChangeKind } from '../../events.ts'
import { changesSession } from '../../policy.ts'
import { notifyRequestEnd } from '../requests/notify-request-end.ts'

interface AnyInput {
  readonly sessionId: SessionId
  readonly idempotencyKey: string
  readonly message: string | null
}

/** A session that is locked with its places, so that all of it changes at once. */
export interface LockedWhole {
  readonly session: FilledSession
  readonly key: SessionKey
  readonly message: ReadyText | null
}

interface WholeChange<Input extends AnyInput> {
  readonly operation: string
  readonly input: Input
  readonly work: (tx: Tx, locked: LockedWhole) => Promise<Result<unknown, DomainError>>
}

/** Runs a change of a whole session by its professional, once for each key. Returns the session as it is afterwards. */
export async function changeWholeSession<Input extends AnyInput>(
  ports: Ports,
  viewer: Viewer,
  { operation, input, work }: WholeChange<Input>,
): Promise<Result<{ session: FilledSession }, DomainError>> {
  const reader = requireSignedIn(viewer)
  if (!reader.ok) return reader
  const { accountId } = reader.value
  const { idempotencyKey: key, ...rest } = input
  const { sessionId } = input
  const found = await readFilledSession(ports.db, sessionId)
  if (found === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(changesSession, viewer, found)
  if (!allowed.ok) return allowed
  const message = await ports.vault.ready(accountId, input.message)
  const once = { accountId, key, operation, input: rest }
  const done = await transactOnce(
    ports,
    once,
    async (tx): Promise<Result<{ sessionId: SessionId }, DomainError>> => {
      const session = await lockWhole(tx, { professionalId: found.professionalId, sessionId })
      if (session === null) return err(domainError('NOT_FOUND'))
      const changed = await work(tx, { ...session, message })
      return changed.ok ? ok({ sessionId }) : changed
    },
  )
  if (!done.ok) return done
  const session = await readFilledSession(ports.db, sessionId)
  return session === null ? err(domainError('NOT_FOUND')) : ok({ session })
}

/**
 * Locks the practice, so that nobody joins or moves, then the places, then their session: the order in which a change of
 * one place takes its locks.
 */
export async function lockWhole(tx: Tx, key: SessionKey): Promise<Omit<LockedWhole, 'message'> | null> {
  await lockPractice(tx, key.professionalId)
  await lockRunningPlaces(tx, key)
  await lockSession(tx, key)
  const session = await readFilledSession(tx, key.sessionId)
  return session === null ? null : { session, key }
}

/** Why a session cannot be moved or cancelled as a whole; null if it can. */
export function refuseWhole({ status, start }: FilledSession, now: Temporal.Instant): DomainError | null {
  if (status !== 'scheduled' && status !== 'held') return domainError('WRONG_STATE')
  const hasStarted = Temporal.Instant.compare(start, now) <= 0
  return hasStarted ? domainError('SESSION_STARTED') : null
}

/**
 * Changes every place of a session by a command of its own, with its own line of history. Holds are released and requests
 * are declined, because what they asked for is gone. Returns the places that were confirmed.
 */
export async function changeAllPlaces(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId' | 'settings'>,
  { session, message }: LockedWhole,
  command: BookingCommand,
): Promise<Result<readonly BookingView[], DomainError>> {
  const now = ports.clock.now()
  const running = session.bookings.filter(isRunning)
  for (const view of running) {
    const decision = decide(bookingOfView(view), commandFor(view, command, now), now)
    if (!decision.ok) return decision
    const { booking, events } = decision.value
    for (const happened of events)
      await writePlace(tx, {
        booking,
        happened,
        changeId: ports.newId<BookingChangeId>(),
        message: view.status === 'held' ? null : message,
        now,
      })
    if (booking.status === 'declined' || booking.status === 'unanswered')
      await notifyRequestEnd(tx, ports, view, booking.status)
  }
  return ok(running.filter(({ status }) => status === 'confirmed'))
}

/** What happens to a place when its session changes as a whole. */
function commandFor(view: BookingView, command: BookingCommand, now: Temporal.Instant): BookingCommand {
  if (view.status === 'held') return { type: 'cancel', actor: 'professional' }
  if (view.status !== 'requested' || command.type === 'call-off') return command
  const isOpen = view.heldUntil !== null && Temporal.Instant.compare(now, view.heldUntil) < 0
  return isOpen
    ? { type: 'decline', actor: 'professional', suggestedStarts: [] }
    : { type: 'expire', actor: 'clock' }
}

/** The change of a place, when its session changed as a whole. */
export function changeOf(place: BookingView, kind: BookingChangeKind): BookingChangeKind {
  if (place.status === 'held') return 'expired'
  return place.status === 'requested' ? 'declined' : kind
}
