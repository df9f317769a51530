import { comparePositions, type Position, type StreamRange, writeCursor } from '#events/cursor.ts'
import { asLiveEvent } from '#events/recorded-event.ts'
import type { EventRelay } from '#events/relay.ts'
import type { Group } from './group.ts'
import type { Reader } from './reader.ts'

interface CatchUp {
  readonly reader: Reader
  readonly group: Group
  readonly relay: EventRelay
  /** Where the reader stopped last time; null for a new reader. */
  readonly since: Position | null
  /** The relay's position when the reader joined. Later events reach the reader through the group. */
  readonly upTo: Position
}

/**
 * Brings a reader who has just joined to where the stream is: first what was missed, in order, then `ready` with
 * the newest cursor, then what was delivered to the group meanwhile. Who was away too long is told to load anew.
 */
export async function catchUp({ reader, group, relay, since, upTo }: CatchUp): Promise<void> {
  const cursor = writeCursor(upTo)
  const missed = since === null ? noneMissed : await missedBetween(relay, { after: since, upTo }, group)
  for (const event of missed.events) {
    const payload = await group.answer(asLiveEvent(event), reader)
    if (payload !== null) reader.takeNow(payload)
  }
  const payload = missed.tooMuch
    ? await group.answer({ kind: 'resync', cursor }, reader)
    : await group.greeting(cursor, reader)
  if (payload !== null) reader.takeNow(payload)
  reader.goLive()
}

const noneMissed = { events: [], tooMuch: false }

/** A cursor from the future belongs to another database: nothing is known about what came after it. */
async function missedBetween(relay: EventRelay, range: StreamRange, group: Group) {
  if (comparePositions(range.after, range.upTo) > 0) return { events: [], tooMuch: true }
  return await relay.missedBetween(range, group.topics)
}
