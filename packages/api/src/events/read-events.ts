import type { RawSql } from '@hora/db/client'
import type postgres from 'postgres'
import type { EventData, EventType } from './catalogue.ts'
import type { RecordedEvent } from './recorded-event.ts'
import { oldestUnseen, type Running, type SeenEvents } from './seen-events.ts'
import type { Topic } from './topics.ts'

interface Row {
  readonly xid: string
  readonly id: string
  readonly type: EventType
  readonly topics: Topic[]
  readonly data: EventData[EventType]
}

/** One read of the stream. */
export interface UnseenEvents {
  /** The oldest unseen events, in the order of their positions. */
  readonly events: readonly RecordedEvent[]
  /** The transactions whose events this read could not see. */
  readonly running: Running
}

/**
 * Reads at most `limit` unseen events. It waits for no transaction: an event that commits later is unseen until then.
 * One statement, so that the events and the running transactions belong to one snapshot.
 */
export async function readUnseen(sql: RawSql, seen: SeenEvents, limit: number): Promise<UnseenEvents> {
  const rows = await sql<({ running: string[] } & (Row | { xid: null }))[]>`
    select now.running, new.*
    from (select array(select pg_snapshot_xip(pg_current_snapshot())::text) as running) now
    left join lateral (${unseenEvents(sql, seen, sql`true`, limit)}) new on true
    order by new.xid::text::xid8, new.id::bigint limit ${limit}`
  const events = rows.flatMap((row) => (row.xid === null ? [] : [fromRow(row)]))
  return { events, running: new Set(rows[0]?.running.map(BigInt)) }
}

/** At most `limit` events of some topics that `now` has seen and `since` has not, in the order of their positions. */
export async function readMissed(
  sql: RawSql,
  { since, now }: { readonly since: SeenEvents; readonly now: SeenEvents },
  topics: readonly Topic[],
  limit: number,
): Promise<readonly RecordedEvent[]> {
  const wanted = sql`topics && ${[...topics]}::text[] and events.xid < ${String(now.next)}::text::xid8
    and not exists (select from ${openTransactions(sql, now)} where xid = events.xid and last < events.id)`
  const rows = await sql<Row[]>`
    select * from (${unseenEvents(sql, since, wanted, limit)}) missed
    order by missed.xid::text::xid8, missed.id::bigint limit ${limit}`
  return rows.map(fromRow)
}

/** The unseen events that meet a condition: two ranges of the primary key, so that an old open transaction costs little. */
function unseenEvents(sql: RawSql, seen: SeenEvents, condition: postgres.Fragment, limit: number) {
  const columns = sql`events.xid::text, events.id::text, type, topics, data`
  return sql`
    (select ${columns} from ${openTransactions(sql, seen)} join events using (xid)
     where events.id > last and ${condition} order by events.xid, events.id limit ${limit})
    union all
    (select ${columns} from events where events.xid >= ${String(seen.next)}::text::xid8 and ${condition}
     order by events.xid, events.id limit ${limit})`
}

function openTransactions(sql: RawSql, { open }: SeenEvents) {
  return sql`unnest(${[...open.keys()].map(String)}::text[]::xid8[], ${[...open.values()].map(String)}::text[]::bigint[])
    as open (xid, last)`
}

/** All events that are committed now count as seen. */
export async function readSeenNow(sql: RawSql): Promise<SeenEvents> {
  const [row] = await sql<{ xid: string | null; running: string[] }[]>`
    select (select xid::text from events order by events.xid desc limit 1) as xid,
      array(select pg_snapshot_xip(pg_current_snapshot())::text) as running`
  const newest = row?.xid == null ? null : BigInt(row.xid)
  if (row === undefined || newest === null) return { next: 0n, open: new Map() }
  const running = row.running.map(BigInt).filter((xid) => xid < newest)
  return { next: newest + 1n, open: new Map(running.map((xid) => [xid, 0n])) }
}

/** Whether unseen events may have been pruned. Pruning keeps the newest of the old events as a mark. */
export async function isPruned(sql: RawSql, seen: SeenEvents, kept: Temporal.Instant): Promise<boolean> {
  const [oldest] = await sql<{ xid: string }[]>`
    select xid::text from events where occurred_at < ${kept.toString()}::timestamptz
    order by events.xid, events.id limit 1`
  return oldest !== undefined && oldestUnseen(seen) <= BigInt(oldest.xid)
}

function fromRow({ xid, id, type, topics, data }: Row): RecordedEvent {
  return { position: { xid: BigInt(xid), id: BigInt(id) }, type, topics, data }
}
