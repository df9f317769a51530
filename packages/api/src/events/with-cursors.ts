import { type Cursor, writeCursor } from './cursor.ts'
import type { EventWithCursor, RecordedEvent } from './recorded-event.ts'
import { type SeenEvents, seeEvent, settle } from './seen-events.ts'

/**
 * The events that a reader missed between two moments, in the order of their places. Their cursors lead from the one
 * moment to the other, whatever the order in which a relay passed the events on. Each cursor is written when its event
 * is sent. The reader wrote `since`, so it names open transactions only where something may be unseen.
 */
export function* withCursors(
  missed: readonly RecordedEvent[],
  since: Cursor,
  now: SeenEvents,
): Generator<EventWithCursor, void> {
  const open = new Set(now.open.keys())
  const unseen = new Set([...open, ...missed.map(({ place }) => place.xid)])
  let seen = settle(since.seen, unseen)
  for (const { place, type, topics, data } of missed.toSorted(byPlace)) {
    seen = seeEvent(seen, place, open)
    yield { type, topics, data, cursor: writeCursor({ stream: since.stream, seen }) }
  }
}

function byPlace({ place: one }: RecordedEvent, { place: other }: RecordedEvent): number {
  return Number(one.xid === other.xid ? one.id - other.id : one.xid - other.xid)
}
