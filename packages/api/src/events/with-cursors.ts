import { type Cursor, writeCursor } from './cursor.ts'
import type { EventWithCursor, RecordedEvent } from './recorded-event.ts'
import { type SeenEvents, seeEvent, settle } from './seen-events.ts'

/**
 * The events that a reader missed between two moments, in the order of their positions. Their cursors lead from the one
 * moment to the other, whatever the order in which a relay passed the events on. Each cursor is written when its event
 * is sent. The reader wrote `since`, so it names open transactions only where something may be unseen.
 */
export function* withCursors(
  missed: readonly RecordedEvent[],
  since: Cursor,
  now: SeenEvents,
): Generator<EventWithCursor, void> {
  const open = new Set(now.open.keys())
  const unseen = new Set([...open, ...missed.map(({ position }) => position.xid)])
  let seen = settle(since.seen, unseen)
  for (const { position, type, topics, data } of missed.toSorted(byPosition)) {
    seen = seeEvent(seen, position, open)
    yield { type, topics, data, cursor: writeCursor({ stream: since.stream, seen }) }
  }
}

function byPosition({ position: one }: RecordedEvent, { position: other }: RecordedEvent): number {
  return Number(one.xid === other.xid ? one.id - other.id : one.xid - other.xid)
}
