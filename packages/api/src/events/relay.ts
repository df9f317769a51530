import type { Db } from '@hora/db/client'
import type { Clock } from '#kernel/clock.ts'
import type { Cursor } from './cursor.ts'
import { type Observer, openListener } from './listener.ts'
import { eventChannel } from './record.ts'
import { type Replay, type ReplayRange, replay } from './replay.ts'
import { eventRetention } from './retention.ts'
import { includesAll } from './seen-events.ts'
import type { StreamHead } from './stream-head.ts'
import { openStreamReader, type StreamHandlers } from './stream-reader.ts'
import type { Topic } from './topics.ts'
import { wakeableLoop } from './wakeable-loop.ts'

/** Follows the stream and passes its events on; one for each process. */
export interface EventRelay extends AsyncDisposable {
  readonly head: StreamHead
  /** What a reader of some topics has missed since its cursor. */
  replay(range: ReplayRange, topics: readonly Topic[]): Promise<Replay>
  /** Waits until all events that are committed now have been passed on. Throws if the database is away. */
  caughtUp(): Promise<void>
  /** The same for the events of a cursor, which may come from a process that is ahead of this one. */
  caughtUpWith(cursor: Cursor): Promise<void>
  /** The listening connection's process id in the database; null while it is lost. */
  readonly listenerBackend: number | null
}

export interface RelayOptions extends StreamHandlers {
  readonly url: string
  readonly db: Db
  readonly clock: Clock
  readonly report: (error: unknown) => void
  /** Other observers of notifications on the same connection. */
  readonly observers?: readonly Observer[]
  /** Milliseconds between reads without a notification; 1000 by default. */
  readonly pollInterval?: number
}

/** Milliseconds until the next read while the database is away. */
const awayDelay = 250

/** Follows the stream from now on. LISTEN makes delivery fast; polling guarantees it. */
export async function openRelay(options: RelayOptions): Promise<EventRelay> {
  const { url, db, clock, report, observers = [], pollInterval = 1_000 } = options
  const reader = await openStreamReader(db, options)
  const loop = wakeableLoop(async () => {
    try {
      return (await reader.read()) ? pollInterval : 0
    } catch (error) {
      report(error)
      return awayDelay
    }
  })
  const onGap = () => {
    reader.checkHistory()
    loop.wake()
  }
  const onEvents: Observer = { channel: eventChannel, onNotification: loop.wake, onGap }
  const listener = openListener({ url, db, observers: [onEvents, ...observers] })
  loop.wake()

  const caughtUp = () => {
    const done = reader.caughtUp()
    loop.wake()
    return done
  }
  return {
    get head() {
      return reader.stream.head
    },
    get listenerBackend() {
      return listener.backend
    },
    replay: async (range, topics) =>
      await replay(db, reader.stream, range, topics, clock.now().subtract(eventRetention)),
    caughtUp,
    caughtUpWith: async ({ stream, seen }) => {
      const { head } = reader.stream
      if (stream === head.stream && !includesAll(head.seen, seen)) await caughtUp()
    },
    [Symbol.asyncDispose]: async () => {
      await listener[Symbol.asyncDispose]()
      await loop[Symbol.asyncDispose]()
      reader.stop()
    },
  }
}
