import type { EventData, EventType } from './catalogue.ts'
import type { LiveSignal } from './live-signal.ts'
import type { EventPosition } from './seen-events.ts'
import type { Topic } from './topics.ts'

/** An event as it was recorded. */
export interface RecordedEvent {
  readonly position: EventPosition
  readonly type: EventType
  readonly topics: readonly Topic[]
  readonly data: EventData[EventType]
}

/** An event on its way to a reader, with the cursor of a reader who has received it. */
export type EventWithCursor = Pick<RecordedEvent, 'type' | 'topics' | 'data'> & { readonly cursor: string }

/** An event that the relay passes on. */
export interface RelayedEvent extends EventWithCursor {
  /** Counts the events that this relay has passed on. */
  readonly sequence: number
}

/** An event in the form that live fields receive. */
export function asLiveEvent({ cursor, type, data }: EventWithCursor): LiveSignal {
  return { kind: 'event', cursor, type, data } as LiveSignal
}
