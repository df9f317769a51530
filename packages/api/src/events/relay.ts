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

interface Missed {
  readonly events: readonly RecordedEvent[]
  /** True when what came after the position is not known any more, or too much to hand over one by one. */
  readonly tooMuch: boolean
}

/** One for each process: follows the stream and hands it on. A Redis relay would look the same. */
export interface EventRelay extends AsyncDisposable {
  /** Up to here every event has been handed on. */
  readonly position: Position
  /** The events of some topics in a range that ends at `position` or before it. */
  missedBetween(range: StreamRange, topics: readonly Topic[]): Promise<Missed>
  /** Process id of the database's side of the listening connection; null while it is away. */
  readonly listenerBackend: number | null
}

export interface RelayOptions {
  readonly url: string
  readonly db: Db
  readonly clock: Clock
  /** Hears every event once, in the order of the stream; the next one waits until it is done. */
  readonly handle: (event: RecordedEvent) => void | Promise<void>
  readonly report: (error: unknown) => void
  /** Who else follows what commits say, on the same connection. */
  readonly observers?: readonly Observer[]
  /** Milliseconds between looks at the stream when nobody wakes us; 1000 unless told. */
  readonly pollEvery?: number
}

const batchSize = 500
const replayLimit = 1_000
/** Milliseconds until the next look when events wait for an older transaction, or the database is away. */
const settleDelay = 15
const awayDelay = 250

/** Follows the stream from now on. LISTEN makes it fast, polling makes it certain. */
export async function openRelay(options: RelayOptions): Promise<EventRelay> {
  const { url, db, clock, handle, report, observers = [], pollEvery = 1_000 } = options
  let position = await readNewestPosition(db.sql)
  const recent = recentEvents(position)

  const look = async (): Promise<number> => {
    const { events, unsettled } = await readBatch(db.sql, position, batchSize)
    for (const event of events) {
      recent.add(event)
      position = event.position
      await handle(event)
    }
    if (events.length === batchSize) return 0
    return unsettled ? settleDelay : pollEvery
  }
  const loop = wakeableLoop(() =>
    look().catch((error: unknown) => {
      report(error)
      return awayDelay
    }),
  )
  const onEvents: Observer = { channel: eventChannel, said: loop.wake, missed: loop.wake }
  const listener = openListener({ url, db, observers: [onEvents, ...observers] })
  loop.wake()

  const missedBetween: EventRelay['missedBetween'] = async (range, topics) => {
    if (recent.reachBack(range.after)) return { events: recent.between(range, topics), tooMuch: false }
    if (await isPruned(db.sql, range.after, clock.now().subtract(eventRetention))) return tooMuch
    const events = await readTopics(db.sql, range, topics, replayLimit + 1)
    return events.length > replayLimit ? tooMuch : { events, tooMuch: false }
  }
  return {
    get position() {
      return position
    },
    get listenerBackend() {
      return listener.backend
    },
    missedBetween,
    [Symbol.asyncDispose]: async () => {
      await listener[Symbol.asyncDispose]()
      await loop[Symbol.asyncDispose]()
    },
  }
}

const tooMuch: Missed = { events: [], tooMuch: true }
