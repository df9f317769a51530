import type { Tx } from '@hora/db/client'
import { limits } from '@hora/schema/limits'
import { recordEvents } from '#events/record.ts'
import { completeSession, sessionChanged } from '#features/sessions/index.ts'
import { eachAlone } from '#jobs/each-alone.ts'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { BookingId } from '#kernel/ids.ts'
import { ok } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import type { BookingView } from '../../data/booking-cells.ts'
import { lockBooking } from '../../data/read-bookings.ts'
import {
  type EndedSession,
  hasConfirmedPlaces,
  lockConfirmedPlaces,
  readEnded,
} from '../../data/read-ended.ts'
import { applyCommand } from '../apply-command.ts'

type Completing = Pick<WorkerPorts, 'db' | 'clock' | 'newId' | 'reportRow'>

/** Sessions that are read at a time. */
const page = 100

/**
 * Completes the sessions that ended an hour ago or earlier: clients who were not recorded as missing attended. Each
 * session is a transaction of its own. Places that another transaction is changing are left for the next run, and so is
 * a session that fails: it is logged, and the others do not wait for it.
 */
export async function completeEnded(ports: Completing): Promise<void> {
  const by = ports.clock.now().subtract({ minutes: limits.completeAfterMinutes })
  let last: EndedSession | null = null
  for (;;) {
    const ended: readonly EndedSession[] = await readEnded(ports.db, by, last, page)
    for (const { row, error } of await eachAlone(ended, async (session) => await completeOne(ports, session)))
      ports.reportRow(error, 'bookings.complete-ended', row.sessionId)
    last = ended.at(-1) ?? null
    if (last === null || ended.length < page) return
  }
}

async function completeOne(ports: Completing, session: EndedSession): Promise<void> {
  await transact(ports.db, async (tx) => {
    for (const id of await lockConfirmedPlaces(tx, session)) await completePlace(tx, ports, id)
    // Where all places were recorded while the session still ran, no place completes it.
    const done =
      !(await hasConfirmedPlaces(tx, session)) && (await completeSession(tx, session, ports.clock.now()))
    if (done) await recordEvents(tx, ports.clock, [sessionChanged(session)])
    return ok(null)
  })
}

/** Writes what the clock has made of a place already. A place that is not due stays as it is. */
export async function completePlace(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId'>,
  id: BookingId,
): Promise<BookingView | null> {
  const booking = await lockBooking(tx, id)
  if (booking === null) return null
  const completed = await applyCommand(tx, ports, booking, { type: 'complete', actor: 'clock' })
  return completed.ok ? await lockBooking(tx, id) : booking
}
