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
 * Brings a reader that has just joined up to date. It sends the missed events in order, then `ready` with the newest
 * cursor, then what the group delivered meanwhile. A reader that was away too long gets `resync` instead.
 */
export async function catchUp({ reader, group, relay, since, upTo }: CatchUp): Promise<void> {
  const cursor = writeCursor(upTo)
  const missed = since === null ? nothingMissed : await replay(relay, { after: since, upTo }, group)
  for (const event of missed.events) {
    const payload = await group.answer(asLiveEvent(event), reader)
    if (payload !== null) reader.send(payload)
  }
  const payload = missed.incomplete
    ? await group.answer({ kind: 'resync', cursor }, reader)
    : await group.readyAnswer(cursor, reader)
  if (payload !== null) reader.send(payload)
  reader.goLive()
}

const nothingMissed = { events: [], incomplete: false }

/** A cursor ahead of the stream belongs to another database, so its missed events are unknown. */
async function replay(relay: EventRelay, range: StreamRange, group: Group) {
  if (comparePositions(range.after, range.upTo) > 0) return { events: [], incomplete: true }
  return await relay.replay(range, group.topics)
}
