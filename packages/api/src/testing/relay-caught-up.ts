import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '@hora/db/client'
import { comparePositions } from '#events/cursor.ts'
import type { EventRelay } from '#events/relay.ts'

/**
 * Waits until a relay has published all events recorded so far. A reader who subscribes earlier would get them after
 * its READY message. A transaction of another test is enough to delay the relay.
 */
export async function relayCaughtUp(relay: EventRelay, { sql }: Db): Promise<void> {
  const [newest] = await sql<{ xid: string; id: string }[]>`
    select xid::text, id::text from events order by events.xid desc, events.id desc limit 1`
  if (newest === undefined) return
  const recorded = { xid: BigInt(newest.xid), id: BigInt(newest.id) }
  while (comparePositions(relay.position, recorded) < 0) await sleep(5)
}
