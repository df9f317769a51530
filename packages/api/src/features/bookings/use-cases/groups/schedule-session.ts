import type { Tx } from '@hora/db/client'
import type { ScheduleSessionInput } from '@hora/schema/inputs/sessions'
import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { slotsChanged } from '#events/slots-changed.ts'
import { type Openings, offeredDuration, readOpenings } from '#features/availability/index.ts'
import { insertSession, type NewSession, sessionChanged } from '#features/sessions/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { writeOnce } from '#unit-of-work/write-once.ts'
import type { FilledSession } from '../../data/filled-session.ts'
import { readFilledSession } from '../../data/read-calendar.ts'
import { booksForClients } from '../../policy.ts'
import { checkStart } from '../check-start.ts'
import { expireLapsed } from '../expire-hold.ts'
import { limitedStart, lockForStart } from '../lock-for-start.ts'
import { refuseTime } from '../refuse-time.ts'
import { planDecision } from './plan-decision.ts'

export type ScheduleSession = Decoded<ScheduleSessionInput>

type Scheduled = Result<{ sessionId: SessionId }, DomainError>

/** Schedules a session with nobody in it, in spite of the professional's own rules on request. It stays without places. */
export async function scheduleSession(
  ports: Ports,
  viewer: Viewer,
  { idempotencyKey: key, ...input }: ScheduleSession,
): Promise<Result<{ session: FilledSession }, DomainError>> {
  const { db, conditions } = ports
  const professional = requireSignedIn(viewer)
  if (!professional.ok) return professional
  const { accountId } = professional.value
  const now = ports.clock.now()
  const wanted = { ...input, accountId, now, makesSession: true }
  const openings = await readOpenings({ db, conditions }, { ...wanted, from: input.start, to: input.start })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(booksForClients, viewer, openings.relation)
  if (!allowed.ok) return allowed
  const decided = decideSession(openings, wanted, ports.newId<SessionId>())
  const limited = limitedStart(openings, wanted)
  const once = { accountId, key, operation: 'scheduleSession', input }
  const scheduled = await writeOnce(ports, once, decided, async (tx, session): Promise<Scheduled> => {
    const { professionalId } = session
    const locked = await lockForStart(tx, ports, professionalId, limited)
    if (!locked.ok) return locked
    const { lapsed, keepsBuffers } = { ...openings, ...session, ...locked.value }
    await expireLapsed(tx, ports, professionalId, lapsed)
    return await writeSession(tx, ports, { ...session, keepsBuffers })
  })
  if (!scheduled.ok) return err(await refuseTime({ db, conditions }, wanted, scheduled.error))
  const session = await readFilledSession(db, scheduled.value.sessionId)
  return session === null ? err(domainError('NOT_FOUND')) : ok({ session })
}

type Wanted = Omit<ScheduleSession, 'idempotencyKey'> & { readonly now: Temporal.Instant }

function decideSession(
  openings: Openings,
  { start, durationMinutes, override, capacity, now }: Wanted,
  sessionId: SessionId,
): Result<NewSession, DomainError> {
  const { service, zone } = openings
  if (!service.active) return err(domainError('SERVICE_INACTIVE'))
  const offered = offeredDuration(service, durationMinutes)
  if (!offered.ok) return offered
  const checked = checkStart(openings, { start, durationMinutes, override, makesSession: true }, now)
  if (!checked.ok) return checked
  const times = { startsAt: start, endsAt: start.add({ minutes: durationMinutes }) }
  const key = { professionalId: service.professionalId, sessionId, stands: true }
  const seats = { capacity: capacity ?? service.capacity, keepsBuffers: checked.value.keepsBuffers }
  const state = { status: 'scheduled', heldUntil: null } as const
  return ok({ ...key, ...times, ...seats, service, zone, state })
}

/** Writes a session without places, with its events. */
export async function writeSession(
  tx: Tx,
  { clock }: Pick<Ports, 'clock'>,
  session: NewSession,
): Promise<Scheduled> {
  if (!(await insertSession(tx, session, clock.now()))) return err(domainError('SLOT_TAKEN'))
  const { professionalId, sessionId, startsAt: start, endsAt: end } = session
  await planDecision(tx, { ...session.service, ...session }, clock.now())
  await recordEvents(tx, clock, [sessionChanged(session), slotsChanged(professionalId, { start, end })])
  return ok({ sessionId })
}
