import { comparePositions, type Position, type StreamRange } from './cursor.ts'
import type { RecordedEvent } from './recorded-event.ts'
import type { Topic } from './topics.ts'

/** The newest events in memory, so that a thousand readers who reconnect at once do not query the database. */
export interface RecentEvents {
  add(event: RecordedEvent): void
  /** Whether all events after this position are still in memory. */
  includesAllAfter(position: Position): boolean
  between(range: StreamRange, topics: readonly Topic[]): readonly RecordedEvent[]
}

export function recentEvents(start: Position, size = 5_000): RecentEvents {
  let floor = start
  const events: RecordedEvent[] = []
  const add = (event: RecordedEvent) => {
    events.push(event)
    if (events.length > size * 2) floor = events.splice(0, size).at(-1)?.position ?? floor
  }
  const between: RecentEvents['between'] = ({ after, upTo }, topics) => {
    const wanted = new Set(topics)
    const first = events.findIndex(({ position }) => comparePositions(position, after) > 0)
    return (first === -1 ? [] : events.slice(first)).filter(
      (event) =>
        comparePositions(event.position, upTo) <= 0 && event.topics.some((topic) => wanted.has(topic)),
    )
  }
  return { add, includesAllAfter: (position) => comparePositions(position, floor) >= 0, between }
}
