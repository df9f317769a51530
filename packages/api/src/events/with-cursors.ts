import { type Cursor, writeCursor } from './cursor.ts'
import type { EventWithCursor, RecordedEvent } from './recorded-event.ts'
import { type SeenEvents, seeEvent } from './seen-events.ts'

/**
 * The events that a reader missed between two moments, in the order of their positions. Their cursors lead from the one
 * moment to the other, whatever the order in which a relay passed the events on.
 */
export function withCursors(
  missed: readonly RecordedEvent[],
  since: Cursor,
  now: SeenEvents,
): readonly EventWithCursor[] {
  const open = new Set(now.open.keys())
  let { seen } = since
  return missed.toSorted(byPosition).map(({ position, type, topics, data }) => {
    seen = seeEvent(seen, position, open)
    return { type, topics, data, cursor: writeCursor({ stream: since.stream, seen }) }
  })
}

function byPosition({ position: one }: RecordedEvent, { position: other }: RecordedEvent): number {
  return Number(one.xid === other.xid ? one.id - other.id : one.xid - other.xid)
}
