import type { Cursor } from '#events/cursor.ts'
import { asLiveEvent } from '#events/recorded-event.ts'
import type { EventRelay } from '#events/relay.ts'
import type { StreamHead } from '#events/stream-head.ts'
import type { Group } from './group.ts'
import type { Reader } from './reader.ts'

interface CatchUp {
  readonly reader: Reader
  readonly group: Group
  readonly relay: EventRelay
  /** Where the reader stopped last time; null for a new reader. */
  readonly since: Cursor | null
  /** How far the relay was when the reader joined. Later events reach the reader through the group. */
  readonly head: StreamHead
}

/**
 * Brings a reader that has just joined up to date. It sends the missed events in order, then `ready` with the newest
 * cursor, then what the group delivered meanwhile. A reader that was away too long gets `resync` instead. It stops with
 * its reader, so that subscribing again and again does not pile up work.
 */
export async function catchUp({ reader, group, relay, since, head }: CatchUp): Promise<void> {
  const { cursor } = head
  const missed = since === null ? nothingMissed : await relay.replay({ since, head }, group.topics)
  for (const event of missed.events) {
    if (!reader.active) return
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
