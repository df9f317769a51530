import type { Db } from '@hora/db/client'
import { readSeenNow, readUnseen } from './read-events.ts'
import type { RelayedEvent } from './recorded-event.ts'
import { type FollowedStream, followedStream, type StreamHead } from './stream-head.ts'
import { readStreamName, removeForeignEvents } from './stream-name.ts'
import { waiters } from './waiters.ts'

export interface StreamHandlers {
  /** Called once for each event, in the order of the stream. The next event waits until it is done. */
  readonly handle: (event: RelayedEvent) => void | Promise<void>
  /** Called when the database has another history than before: all readers must load everything again. */
  readonly onRestart: (head: StreamHead) => void
}

/** Reads the stream of a database, one batch after the other. */
export interface StreamReader {
  readonly stream: FollowedStream
  /** Passes a batch of unseen events on. Returns whether these were all. Two reads must not overlap. */
  read(): Promise<boolean>
  /** The next read checks first whether this is still the same stream. */
  checkHistory(): void
  /** Resolves once reads have passed on all events that are committed now. Rejects if a read fails before. */
  caughtUp(): Promise<void>
  stop(): void
}

const batchSize = 500

export async function openStreamReader(db: Db, { handle, onRestart }: StreamHandlers): Promise<StreamReader> {
  let stream = await openStream(db, 0)
  let mayBeAnother = false
  const waiting = waiters()

  const checkHistory = async () => {
    mayBeAnother = false
    if ((await readStreamName(db.sql)) !== stream.head.stream) {
      stream = await openStream(db, stream.head.sequence)
      onRestart(stream.head)
    }
  }
  const readBatch = async () => {
    if (mayBeAnother) await checkHistory()
    const { events, running } = await readUnseen(db.sql, stream.head.seen, batchSize)
    for (const event of events) await handle(stream.pass(event, running))
    const wereAll = events.length < batchSize
    if (wereAll) stream.settle(running)
    return wereAll
  }
  const read = async () => {
    const round = waiting.take()
    try {
      const wereAll = await readBatch()
      round[wereAll ? 'resolve' : 'keep']()
      return wereAll
    } catch (error) {
      mayBeAnother = true
      round.reject(error)
      throw error
    }
  }
  return {
    get stream() {
      return stream
    },
    read,
    checkHistory: () => {
      mayBeAnother = true
    },
    caughtUp: waiting.add,
    stop: () => waiting.take().reject(new Error('The relay has stopped')),
  }
}

/** The stream of this database from now on. Sequence numbers go on, so that they stay unique in this process. */
async function openStream({ sql }: Db, sequence: number): Promise<FollowedStream> {
  await removeForeignEvents(sql)
  return followedStream(await readStreamName(sql), await readSeenNow(sql), sequence)
}
