import type { RawSql } from '@hora/db/client'
import type { EventData, EventType } from './catalogue.ts'
import { comparePositions, type Position, type StreamRange, writeCursor } from './cursor.ts'
import type { LiveSignal } from './live-signal.ts'
import type { Topic } from './topics.ts'

/** An event with its position in the stream. */
export interface RecordedEvent {
  readonly position: Position
  readonly type: EventType
  readonly topics: readonly Topic[]
  readonly data: EventData[EventType]
}

interface Row {
  readonly xid: string
  readonly id: string
  readonly type: EventType
  readonly topics: Topic[]
  readonly data: EventData[EventType]
  readonly settled: boolean
}

/** An event in the form that live fields receive. */
export function asLiveEvent({ position, type, data }: RecordedEvent): LiveSignal {
  return { kind: 'event', cursor: writeCursor(position), type, data } as LiveSignal
}

export interface Batch {
  readonly events: readonly RecordedEvent[]
  /** Whether committed events wait for an older transaction to end. Ids can commit out of order. */
  readonly unsettled: boolean
}

/**
 * Reads the stream in its one order, (xid, id), and only below the oldest running transaction. No event can be added
 * below it, so every later read returns later events.
 */
export async function readBatch(sql: RawSql, after: Position, limit: number): Promise<Batch> {
  const rows = await sql<Row[]>`
    select xid::text, id::text, type, topics, data, xid < pg_snapshot_xmin(pg_current_snapshot()) as settled
    from events where (xid, id) > (${String(after.xid)}::text::xid8, ${String(after.id)}::bigint)
    order by events.xid, events.id limit ${limit}`
  const settled = rows.findIndex((row) => !row.settled)
  return {
    events: (settled === -1 ? rows : rows.slice(0, settled)).map(fromRow),
    unsettled: settled !== -1,
  }
}

/** At most `limit` events of some topics in a range, oldest first. */
export async function readTopics(
  sql: RawSql,
  range: StreamRange,
  topics: readonly Topic[],
  limit: number,
): Promise<readonly RecordedEvent[]> {
  const { after, upTo } = range
  const rows = await sql<Row[]>`
    select xid::text, id::text, type, topics, data, true as settled from events
    where (xid, id) > (${String(after.xid)}::text::xid8, ${String(after.id)}::bigint)
      and (xid, id) <= (${String(upTo.xid)}::text::xid8, ${String(upTo.id)}::bigint)
      and topics && ${[...topics]}::text[]
    order by events.xid, events.id limit ${limit}`
  return rows.map(fromRow)
}

/** All events before this position are committed and readable. No event after it has been read yet. */
export async function readNewestPosition(sql: RawSql): Promise<Position> {
  const [row] = await sql<{ xid: string }[]>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`
  return { xid: BigInt(row?.xid ?? 0), id: 0n }
}

/** Whether events after this position may have been pruned. Pruning keeps the newest of the old events as a mark. */
export async function isPruned(sql: RawSql, after: Position, kept: Temporal.Instant): Promise<boolean> {
  const [oldest] = await sql<{ xid: string; id: string }[]>`
    select xid::text, id::text from events where occurred_at < ${kept.toString()}::timestamptz
    order by events.xid, events.id limit 1`
  if (oldest === undefined) return false
  return comparePositions(after, { xid: BigInt(oldest.xid), id: BigInt(oldest.id) }) < 0
}

function fromRow({ xid, id, type, topics, data }: Row): RecordedEvent {
  return { position: { xid: BigInt(xid), id: BigInt(id) }, type, topics, data }
}
