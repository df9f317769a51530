import type { Tx } from '@hora/db/client'
import type { MoveSessionInput } from '@hora/schema/inputs/sessions'
import type { Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { slotsChanged } from '#events/slots-changed.ts'
import { readOpenings } from '#features/availability/index.ts'
import { sessionChanged, updateSession } from '#features/sessions/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { ActId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { lengthOf, timesOf } from '../../data/booking-of-view.ts'
import type { FilledSession } from '../../data/filled-session.ts'
import { isRunning } from '../../data/write-decision.ts'
import { isWaiting } from '../../domain/booking.ts'
import { decidedAfter } from '../../domain/decided-after.ts'
import { sessionOfPlaces } from '../../domain/session-of-places.ts'
import { placeChanged } from '../../events.ts'
import { bookingRescheduled } from '../../notices/booking-notices.ts'
import { checkStart } from '../check-start.ts'
import { expireLapsed } from '../expire-hold.ts'
import { notifySides } from '../notify-sides.ts'
import { refuseTime } from '../refuse-time.ts'
import { planDecision } from './plan-decision.ts'
import {
  changeAllPlaces,
  changeOf,
  changeWholeSession,
  type LockedWhole,
  refuseWhole,
} from './whole-session.ts'

export type MoveSession = Decoded<MoveSessionInput>

/** Moves a session with everybody in it, by the professional. Each person has it in their history, and gets one message. */
export async function moveSession(
  ports: Ports,
  viewer: Viewer,
  input: MoveSession,
): Promise<Result<{ session: FilledSession }, DomainError>> {
  return await changeWholeSession(ports, viewer, {
    operation: 'moveSession',
    input,
    work: async (tx, locked) => await moveWhole(tx, ports, locked, input),
  })
}

/** Moves a locked session with everybody in it. */
export async function moveWhole(
  tx: Tx,
  ports: Ports,
  locked: LockedWhole,
  input: Omit<MoveSession, 'idempotencyKey' | 'sessionId' | 'message'> & { readonly act?: ActId },
): Promise<Result<null, DomainError>> {
  const { session, key } = locked
  const now = ports.clock.now()
  if (session.version !== input.expectedVersion) return err(domainError('STALE_VERSION'))
  const refused = refuseWhole(session, now)
  if (refused !== null) return err(refused)
  const durationMinutes = input.durationMinutes ?? lengthOf(session)
  const was = timesOf(session)
  const to = { start: input.start, end: input.start.add({ minutes: durationMinutes }) }
  if (was.start.equals(to.start) && was.end.equals(to.end)) return ok(null)
  const moved = await moveRow(tx, ports, locked, { ...input, durationMinutes })
  if (!moved.ok) return moved
  const times = { startsAt: to.start, endsAt: to.end }
  const command = { type: 'reschedule', actor: 'professional', to: times } as const
  const places = await changeAllPlaces(tx, ports, locked, command)
  if (!places.ok) return places
  await recordEvents(tx, ports.clock, [
    sessionChanged(key),
    ...[was, to].map((span) => slotsChanged(key.professionalId, span)),
    ...session.bookings.filter(isRunning).map((place) => placeChanged(place, changeOf(place, 'rescheduled'))),
  ])
  const told = { wanted: input.notify, now: to, act: input.act }
  const how = { by: 'professional', notice: bookingRescheduled, ...told } as const
  for (const place of places.value) await notifySides(tx, ports, place, how)
  return ok(null)
}

type MoveTo = Pick<MoveSession, 'start' | 'override'> & { readonly durationMinutes: number }

/** Checks the new time as it is now, and moves the row of the session. */
async function moveRow(
  tx: Tx,
  ports: Ports,
  { session, key }: LockedWhole,
  { start, durationMinutes, override }: MoveTo,
): Promise<Result<null, DomainError>> {
  const now = ports.clock.now()
  const source = { db: tx, conditions: ports.conditions }
  const asked = { serviceId: session.service.id, accountId: key.professionalId, now }
  const time = { start, durationMinutes, override, makesSession: true }
  const wanted = { ...asked, ...time, movingSessionId: key.sessionId }
  const openings = await readOpenings(source, { ...wanted, from: start, to: start })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const checked = checkStart(openings, wanted, now)
  if (!checked.ok) return err(await refuseTime(source, wanted, checked.error))
  await expireLapsed(tx, ports, key.professionalId, openings.lapsed)
  const confirmed = session.bookings.filter((place) => !isWaiting(place))
  const places = confirmed.map(({ status }) => ({ status, heldUntil: null }))
  const state = sessionOfPlaces(places, { over: false, stands: session.stands })
  const { keepsBuffers } = checked.value
  const endsAt = start.add({ minutes: durationMinutes })
  const takes = { startsAt: start, endsAt, service: session.service, keepsBuffers }
  const settings = { decidedAt: decidedAfter(session, start, now) }
  const moved = await updateSession(tx, key, { state, takes, settings }, now)
  if (!moved) return err(await refuseTime(source, wanted, domainError('SLOT_TAKEN')))
  if (settings.decidedAt === null) await planDecision(tx, { ...session, ...key, startsAt: start }, now)
  return ok(null)
}
