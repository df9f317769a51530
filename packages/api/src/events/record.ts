import type { Tx } from '@hora/db/client'
import { statement } from '@hora/db/statement'
import { events } from '@hora/db/tables'
import { sql } from 'drizzle-orm'
import type { Clock } from '#kernel/clock.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { EventData, EventType } from './catalogue.ts'
import type { Topic } from './topics.ts'

/** A commit wakes the relays of all processes on this channel. */
export const eventChannel = 'hora_events'

const wake = statement(sql`select pg_notify(${sql.placeholder('channel')}, '')`)

export interface NewEvent<T extends EventType = EventType> {
  readonly type: T
  readonly topics: readonly Topic[]
  readonly professionalId: ProfessionalId | null
  readonly data: EventData[T]
}

/** Builds one event. Its type checks that the data matches, even in a mixed list. */
export function event<T extends EventType>(type: T, rest: Omit<NewEvent<T>, 'type'>): NewEvent<T> {
  return { type, ...rest }
}

/** Records events in the transaction of the change. Its commit wakes the readers. */
export async function recordEvents(tx: Tx, clock: Clock, newEvents: readonly NewEvent[]): Promise<void> {
  if (newEvents.length === 0) return
  const occurredAt = clock.now()
  const rows = newEvents.map(({ topics, type, professionalId, data }) => ({
    topics: [...topics],
    type,
    professionalId,
    data: { ...data },
    occurredAt,
  }))
  await Promise.all([tx.insert(events).values(rows), wake(tx, { channel: eventChannel })])
}
