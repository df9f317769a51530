import { timeOverrides } from '@hora/schema/inputs/bookings'
import type { AddToSessionInput } from '@hora/schema/inputs/sessions'
import { authorize } from '#auth/authorize.ts'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { lengthOf, timesOf } from '../../data/booking-of-view.ts'
import { readFilledSession } from '../../data/read-calendar.ts'
import { changesSession } from '../../policy.ts'
import { type PlacedForClient, placeForClient } from '../place-for-client.ts'

export type AddToSession = Decoded<AddToSessionInput>

/** Adds a client to a session that the professional names. Their rules about times were met when it was made. */
export async function addToSession(
  ports: Ports,
  viewer: Viewer,
  { idempotencyKey: key, ...input }: AddToSession,
): Promise<Result<PlacedForClient, DomainError>> {
  const session = await readFilledSession(ports.db, input.sessionId)
  if (session === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(changesSession, viewer, session)
  if (!allowed.ok) return allowed
  const { start } = timesOf(session)
  const time = { serviceId: session.service.id, start, durationMinutes: lengthOf(session) }
  const place = { ...input, ...time, override: timeOverrides, into: input.sessionId }
  return await placeForClient(ports, viewer, { operation: 'addToSession', key, input, place })
}
