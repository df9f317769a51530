import { authorize } from '#auth/authorize.ts'
import type { SignedInViewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { Openings } from '../data/openings.ts'
import { type OpeningsQuestion, readOpenings } from '../data/read-openings.ts'
import { offeredDuration } from '../domain/offered-duration.ts'
import type { Slot } from '../domain/slot-request.ts'
import { readsSlots } from '../policy.ts'

export interface MovingSession {
  readonly sessionId: SessionId
  /** Whether it stays where it is when the booking leaves it. */
  readonly stays: boolean
  readonly clientId: AccountId
  readonly start: Temporal.Instant
  readonly durationMinutes: number
}

type Question = Pick<OpeningsQuestion, 'serviceId' | 'from' | 'to' | 'now'> & {
  readonly moving: MovingSession | undefined
}

/** Reads what decides about the starts of a service, for its professional and their clients. One statement. */
export async function openingsToRead(
  { db, conditions }: Pick<Ports, 'db' | 'conditions'>,
  viewer: SignedInViewer,
  { moving, ...asked }: Question,
): Promise<Result<Openings, DomainError>> {
  const moved = moving === undefined ? {} : leftBy(moving)
  const openings = await readOpenings({ db, conditions }, { ...asked, ...moved, accountId: viewer.accountId })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const { relation, serviceRelation } = openings
  // A booking can be moved even if its service is no longer for its client.
  const allowed = authorize(readsSlots, viewer, moving === undefined ? serviceRelation : relation)
  return allowed.ok ? ok(openings) : allowed
}

function leftBy({ sessionId, stays, clientId }: MovingSession) {
  return stays ? { leavingSessionId: sessionId, clientId } : { movingSessionId: sessionId, clientId }
}

/** A length to find times for. A session that moves may keep its own; everything else must be on offer. */
export function offeredLength(
  { service, relation }: Openings,
  minutes: number,
  moving: MovingSession | undefined,
): Result<number, DomainError> {
  if (moving?.durationMinutes === minutes) return ok(minutes)
  if (!service.active && relation !== 'self') return err(domainError('SERVICE_INACTIVE'))
  const offered = offeredDuration(service, minutes)
  return offered.ok ? ok(minutes) : offered
}

/** The times without the present one of a session that moves. */
export function besidesPresent(slots: readonly Slot[], moving: MovingSession | undefined): readonly Slot[] {
  return slots.filter(({ start }) => start !== moving?.start.epochMilliseconds)
}
