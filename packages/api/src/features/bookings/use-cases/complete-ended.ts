import { limits } from '@hora/schema/limits'
import { recordEvents } from '#events/record.ts'
import { completeSession, sessionChanged } from '#features/sessions/index.ts'
import { ok } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { lockBooking } from '../data/read-bookings.ts'
import { type EndedSession, readConfirmedPlaces, readEnded } from '../data/read-ended.ts'
import { applyCommand } from './apply-command.ts'

type Completing = Pick<Ports, 'db' | 'clock' | 'newId'>

/** Sessions that are read at a time. */
const page = 100

/**
 * Completes the sessions that ended an hour ago or earlier: whoever was not marked as missing attended. Each session is
 * a transaction of its own, and what another worker has completed meanwhile stays as it is.
 */
export async function completeEnded(ports: Completing): Promise<void> {
  const by = ports.clock.now().subtract({ minutes: limits.completeAfterMinutes })
  let last: EndedSession | null = null
  for (;;) {
    const ended: readonly EndedSession[] = await readEnded(ports.db, by, last, page)
    for (const session of ended) await completeOne(ports, session)
    last = ended.at(-1) ?? null
    if (last === null || ended.length < page) return
  }
}

async function completeOne(ports: Completing, session: EndedSession): Promise<void> {
  await transact(ports.db, async (tx) => {
    for (const id of await readConfirmedPlaces(tx, session)) {
      const booking = await lockBooking(tx, id)
      if (booking !== null) await applyCommand(tx, ports, booking, { type: 'complete', actor: 'clock' })
    }
    // All of its places may have been settled while it still took place.
    if (await completeSession(tx, session, ports.clock.now()))
      await recordEvents(tx, ports.clock, [sessionChanged(session)])
    return ok(null)
  })
}
