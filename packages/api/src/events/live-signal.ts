import type { EventData, EventType } from './catalogue.ts'

/** What a live reader receives: that it is connected, one event, or that it was away too long. */
export type LiveSignal =
  | { readonly kind: 'ready'; readonly cursor: string }
  | { readonly kind: 'resync'; readonly cursor: string }
  | { readonly [T in EventType]: LiveEvent<T> }[EventType]

interface LiveEvent<T extends EventType = EventType> {
  readonly kind: 'event'
  readonly cursor: string
  readonly type: T
  readonly data: EventData[T]
}
