import type { Db } from '@hora/db/client'
import type { Clock } from '#kernel/clock.ts'
import type { Position, StreamRange } from './cursor.ts'
import { type Observer, openListener } from './listener.ts'
import { recentEvents } from './recent-events.ts'
import { eventChannel } from './record.ts'
import { isPruned, type RecordedEvent, readBatch, readNewestPosition, readTopics } from './recorded-event.ts'
import { eventRetention } from './retention.ts'
import type { Topic } from './topics.ts'
import { wakeableLoop } from './wakeable-loop.ts'

interface Replay {
  readonly events: readonly RecordedEvent[]
  /** True if the events have been pruned, or are too many to send one by one. */
  readonly incomplete: boolean
}

/** Follows the stream and passes its events on; one for each process. */
export interface EventRelay extends AsyncDisposable {
  /** All events up to this position have been passed on. */
  readonly position: Position
  /** The events of some topics in a range that ends at or before `position`. */
  replay(range: StreamRange, topics: readonly Topic[]): Promise<Replay>
  /** The listening connection's process id in the database; null while it is lost. */
  readonly listenerBackend: number | null
}

export interface RelayOptions {
  readonly url: string
  readonly db: Db
  readonly clock: Clock
  /** Called once for each event, in the order of the stream. The next event waits until it is done. */
  readonly handle: (event: RecordedEvent) => void | Promise<void>
  readonly report: (error: unknown) => void
  /** Other observers of notifications on the same connection. */
  readonly observers?: readonly Observer[]
  /** Milliseconds between reads without a notification; 1000 by default. */
  readonly pollInterval?: number
}

const batchSize = 500
const replayLimit = 1_000
/** Milliseconds until the next read while events wait for an older transaction, or while the database is away. */
const settleDelay = 15
const awayDelay = 250

/** Follows the stream from now on. LISTEN makes delivery fast; polling guarantees it. */
export async function openRelay(options: RelayOptions): Promise<EventRelay> {
  const { url, db, clock, handle, report, observers = [], pollInterval = 1_000 } = options
  let position = await readNewestPosition(db.sql)
  const recent = recentEvents(position)

  const readNew = async (): Promise<number> => {
    const { events, unsettled } = await readBatch(db.sql, position, batchSize)
    for (const event of events) {
      recent.add(event)
      position = event.position
      await handle(event)
    }
    if (events.length === batchSize) return 0
    return unsettled ? settleDelay : pollInterval
  }
  const loop = wakeableLoop(() =>
    readNew().catch((error: unknown) => {
      report(error)
      return awayDelay
    }),
  )
  const onEvents: Observer = { channel: eventChannel, onNotification: loop.wake, onGap: loop.wake }
  const listener = openListener({ url, db, observers: [onEvents, ...observers] })
  loop.wake()

  const replay: EventRelay['replay'] = async (range, topics) => {
    if (recent.includesAllAfter(range.after))
      return { events: recent.between(range, topics), incomplete: false }
    if (await isPruned(db.sql, range.after, clock.now().subtract(eventRetention))) return noReplay
    const events = await readTopics(db.sql, range, topics, replayLimit + 1)
    return events.length > replayLimit ? noReplay : { events, incomplete: false }
  }
  return {
    get position() {
      return position
    },
    get listenerBackend() {
      return listener.backend
    },
    replay,
    [Symbol.asyncDispose]: async () => {
      await listener[Symbol.asyncDispose]()
      await loop[Symbol.asyncDispose]()
    },
  }
}

const noReplay: Replay = { events: [], incomplete: true }
