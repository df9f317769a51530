import { type Cursor, writeCursor } from './cursor.ts'
import { type RecentEvent, type RecentEvents, recentEvents } from './recent-events.ts'
import type { RecordedEvent, RelayedEvent } from './recorded-event.ts'
import { type Running, type SeenEvents, seeEvent, settle } from './seen-events.ts'

/** How far a relay has come. */
export interface StreamHead extends Cursor {
  readonly cursor: string
  /** The sequence number of the last event that was passed on. */
  readonly sequence: number
}

/** A stream as one relay follows it. */
export interface FollowedStream {
  readonly head: StreamHead
  readonly recent: RecentEvents
  /** Moves the head past an event. */
  pass(event: RecordedEvent, running: Running): RelayedEvent
  /** All unseen events have been passed on, except those of running transactions. */
  settle(running: Running): void
}

/** `sequence` goes on when a process follows another stream, so that its numbers stay unique. */
export function followedStream(stream: string, start: SeenEvents, sequence: number): FollowedStream {
  const recent = recentEvents(start)
  const headAt = (seen: SeenEvents, sequence: number): StreamHead => ({
    stream,
    seen,
    cursor: writeCursor({ stream, seen }),
    sequence,
  })
  let head = headAt(start, sequence)
  const pass: FollowedStream['pass'] = ({ position, type, topics, data }, running) => {
    head = headAt(seeEvent(head.seen, position, running), head.sequence + 1)
    const { cursor, sequence, seen } = head
    const passed: RecentEvent = { type, topics, data, cursor, sequence, position, seen }
    recent.add(passed)
    return passed
  }
  return {
    get head() {
      return head
    },
    recent,
    pass,
    settle: (running) => {
      head = headAt(settle(head.seen, running), head.sequence)
    },
  }
}
