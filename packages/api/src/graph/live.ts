import type { EventData, EventType } from '#events/catalogue.ts'
import type { Topic } from '#events/topics.ts'

/** What a live reader is handed: that it is connected, one event, or that it was away too long. */
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

/** What a subscription follows and whose eyes it is answered for. */
export interface Grant {
  readonly topics: readonly Topic[]
  /**
   * Readers with the same document, variables and view get the same bytes: the answer is computed once for all
   * of them. A view names everything the answer depends on besides the event, e.g. `slots:<id>` or `account:<id>`.
   */
  readonly view: string
}
