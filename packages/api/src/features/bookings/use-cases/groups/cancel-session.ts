import type { Tx } from '@hora/db/client'
import type { CancelSessionInput } from '@hora/schema/inputs/sessions'
import type { Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { slotsChanged } from '#events/slots-changed.ts'
import { sessionChanged, updateSession } from '#features/sessions/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { ActId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { timesOf } from '../../data/booking-of-view.ts'
import type { FilledSession } from '../../data/filled-session.ts'
import { isRunning } from '../../data/write-decision.ts'
import { placeChanged } from '../../events.ts'
import { bookingCancelled } from '../../notices/booking-notices.ts'
import { notifySides } from '../notify-sides.ts'
import {
  changeAllPlaces,
  changeOf,
  changeWholeSession,
  type LockedWhole,
  refuseWhole,
} from './whole-session.ts'

export type CancelSession = Decoded<CancelSessionInput>

/** Cancels a session with all its places, by the professional. Nobody owes anything, and each person gets one message. */
export async function cancelSession(
  ports: Ports,
  viewer: Viewer,
  input: CancelSession,
): Promise<Result<{ session: FilledSession }, DomainError>> {
  return await changeWholeSession(ports, viewer, {
    operation: 'cancelSession',
    input,
    work: async (tx, locked) => await cancelWhole(tx, ports, locked, input),
  })
}

/** Cancels a locked session with all its places. */
export async function cancelWhole(
  tx: Tx,
  ports: Ports,
  locked: LockedWhole,
  { notify: wanted, act }: Pick<CancelSession, 'notify'> & { readonly act?: ActId },
): Promise<Result<null, DomainError>> {
  const { session, key } = locked
  const now = ports.clock.now()
  const refused = refuseWhole(session, now)
  if (refused !== null) return err(refused)
  const cancelled = await changeAllPlaces(tx, ports, locked, { type: 'cancel', actor: 'professional' })
  if (!cancelled.ok) return cancelled
  const state = { status: 'cancelled', heldUntil: null } as const
  await updateSession(tx, key, { state, takes: null, settings: { stands: false } }, now)
  await recordEvents(tx, ports.clock, [
    sessionChanged(key),
    slotsChanged(key.professionalId, timesOf(session)),
    ...session.bookings.filter(isRunning).map((place) => placeChanged(place, changeOf(place, 'cancelled'))),
  ])
  const how = { by: 'professional', notice: bookingCancelled, wanted, now: null, act } as const
  for (const place of cancelled.value) await notifySides(tx, ports, place, how)
  return ok(null)
}
