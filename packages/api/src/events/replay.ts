import type { Db } from '@hora/db/client'
import type { Cursor } from './cursor.ts'
import { isPruned, readMissed } from './read-events.ts'
import type { EventWithCursor } from './recorded-event.ts'
import { hasSeen, includesAll } from './seen-events.ts'
import type { FollowedStream, StreamHead } from './stream-head.ts'
import type { Topic } from './topics.ts'
import { withCursors } from './with-cursors.ts'

/** What a reader who comes back has missed. */
export interface Replay {
  readonly events: Iterable<EventWithCursor>
  /** True if the reader must load everything again instead: the missed events are unknown or too many. */
  readonly incomplete: boolean
}

export interface ReplayRange {
  /** The cursor of the reader who comes back. */
  readonly since: Cursor
  /** Where the reader joined. Later events reach it as they are passed on. */
  readonly head: StreamHead
}

const replayLimit = 1_000
const nothingKnown: Replay = { events: [], incomplete: true }

/** The events of some topics that a reader has missed. All events since `kept` are still in the database. */
export async function replay(
  db: Db,
  { recent, head: { stream } }: FollowedStream,
  { since, head }: ReplayRange,
  topics: readonly Topic[],
  kept: Temporal.Instant,
): Promise<Replay> {
  if (since.stream !== stream || head.stream !== stream || !includesAll(head.seen, since.seen))
    return nothingKnown
  if (recent.includesAllAfter(since.seen)) {
    const unseen = recent.of(topics, head.sequence).filter(({ position }) => !hasSeen(since.seen, position))
    return { events: withCursors(unseen, since, head.seen), incomplete: false }
  }
  if (await isPruned(db.sql, since.seen, kept)) return nothingKnown
  const missed = await readMissed(db.sql, { since: since.seen, now: head.seen }, topics, replayLimit + 1)
  if (missed.length > replayLimit) return nothingKnown
  return { events: withCursors(missed, since, head.seen), incomplete: false }
}
