import type { Tx } from '@hora/db/client'
import { decisionMoment } from '@hora/schema/group-minimum'
import { recordEvents } from '#events/record.ts'
import { slotsChanged } from '#events/slots-changed.ts'
import { type Notice, notify } from '#features/notifications/index.ts'
import { sessionChanged, updateSession } from '#features/sessions/index.ts'
import { eachAlone } from '#jobs/each-alone.ts'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { BookingId } from '#kernel/ids.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import type { BookingView } from '../../data/booking-cells.ts'
import { timesOf } from '../../data/booking-of-view.ts'
import { readUndecided, type UndecidedSession } from '../../data/read-undecided.ts'
import { isRunning } from '../../data/write-decision.ts'
import { groupChanged, placeChanged } from '../../events.ts'
import { groupCalledOff, groupTakesPlace } from '../../notices/group-notices.ts'
import { changeAllPlaces, changeOf, type LockedWhole, lockWhole } from './whole-session.ts'

type Deciding = Pick<WorkerPorts, 'db' | 'clock' | 'newId' | 'settings' | 'reportRow'>

/** Sessions that are read at a time. */
const page = 100

/**
 * Decides the minimums that are due: a group with enough confirmed places takes place, one with fewer is cancelled, and
 * everybody gets a message. Each session is a transaction of its own, which looks again under its lock, so any number of workers
 * may run this.
 */
export async function decideMinimums(ports: Deciding): Promise<void> {
  let last: UndecidedSession | null = null
  for (;;) {
    const due: readonly UndecidedSession[] = await readUndecided(ports.db, ports.clock.now(), last, page)
    for (const { row, error } of await eachAlone(due, async (session) => await decideOne(ports, session)))
      ports.reportRow(error, 'bookings.decide-minimums', row.sessionId)
    last = due.at(-1) ?? null
    if (last === null || due.length < page) return
  }
}

async function decideOne(ports: Deciding, due: UndecidedSession): Promise<void> {
  await transact(ports.db, async (tx): Promise<Result<null, never>> => {
    const { professionalId, sessionId } = due
    const locked = await lockWhole(tx, { professionalId, sessionId })
    const moment = locked && momentOf(locked)
    if (!locked || moment === null) return ok(null)
    const confirmed = locked.session.bookings.filter(({ status }) => status === 'confirmed')
    const takesPlace = confirmed.length >= (locked.session.minimumPlaces ?? 0)
    const whole = { ...locked, message: null }
    await (takesPlace ? keep(tx, ports, whole, moment) : callOff(tx, ports, whole, moment))
    await tellAll(tx, ports, confirmed, takesPlace ? groupTakesPlace : groupCalledOff)
    return ok(null)
  })
}

/** The moment of its decision; null if it was decided or cancelled meanwhile. */
function momentOf({ session }: Pick<LockedWhole, 'session'>): Temporal.Instant | null {
  if (session.status !== 'scheduled' || session.decidedAt !== null) return null
  const moment = decisionMoment(Date.parse(session.start), session)
  return moment === null ? null : Temporal.Instant.fromEpochMilliseconds(moment)
}

async function keep(
  tx: Tx,
  { clock }: Pick<Ports, 'clock'>,
  { session, key }: LockedWhole,
  decidedAt: Temporal.Instant,
): Promise<void> {
  const state = { status: 'scheduled', heldUntil: null } as const
  await updateSession(tx, key, { state, takes: null, settings: { decidedAt } }, clock.now())
  await recordEvents(tx, clock, [
    sessionChanged(key),
    ...session.bookings.filter(isRunning).map(groupChanged),
  ])
}

async function callOff(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId' | 'settings'>,
  locked: LockedWhole,
  at: Temporal.Instant,
): Promise<void> {
  const { session, key } = locked
  const called = await changeAllPlaces(tx, ports, locked, { type: 'call-off', actor: 'clock', at })
  if (!called.ok) throw new Error('A place of a group cannot be called off')
  const state = { status: 'cancelled', heldUntil: null } as const
  const settings = { stands: false, decidedAt: at }
  await updateSession(tx, key, { state, takes: null, settings }, ports.clock.now())
  await recordEvents(tx, ports.clock, [
    sessionChanged(key),
    slotsChanged(key.professionalId, timesOf(session)),
    ...session.bookings.filter(isRunning).map((place) => placeChanged(place, changeOf(place, 'cancelled'))),
  ])
}

/** Tells each client about their own place, and the professional once. */
async function tellAll(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId' | 'settings'>,
  places: readonly BookingView[],
  notice: Notice<string, BookingId>,
): Promise<void> {
  for (const { professionalId, clientId, id } of places)
    await notify(tx, ports, notice, { to: clientId, by: professionalId, subject: { professionalId, id } })
  const [first] = places
  if (first === undefined) return
  const { professionalId, clientId, id } = first
  await notify(tx, ports, notice, { to: professionalId, by: clientId, subject: { professionalId, id } })
}
