import type { RelayedEvent } from './recorded-event.ts'
import { type EventPosition, includesAll, type SeenEvents } from './seen-events.ts'
import type { Topic } from './topics.ts'

/** An event that has been passed on, and what its readers have seen since. */
export interface RecentEvent extends RelayedEvent {
  readonly position: EventPosition
  readonly seen: SeenEvents
}

/** The newest events in memory, so that a thousand readers who reconnect at once do not query the database. */
export interface RecentEvents {
  add(event: RecentEvent): void
  /** Whether all events that are not in `seen` are still in memory. */
  includesAllAfter(seen: SeenEvents): boolean
  /** The events of some topics, up to one with this sequence number. */
  of(topics: readonly Topic[], lastSequence: number): readonly RecentEvent[]
}

export function recentEvents(start: SeenEvents, size = 5_000): RecentEvents {
  let floor = start
  const events: RecentEvent[] = []
  const add = (event: RecentEvent) => {
    events.push(event)
    if (events.length > size * 2) floor = events.splice(0, size).at(-1)?.seen ?? floor
  }
  const of: RecentEvents['of'] = (topics, lastSequence) => {
    const wanted = new Set(topics)
    return events.filter(
      (event) => event.sequence <= lastSequence && event.topics.some((topic) => wanted.has(topic)),
    )
  }
  return { add, includesAllAfter: (seen) => includesAll(seen, floor), of }
}
