import type { Tx } from '@hora/db/client'
import { events } from '@hora/db/tables'
import { sql } from 'drizzle-orm'
import type { Clock } from '#kernel/clock.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { EventData, EventType } from './catalogue.ts'
import type { Topic } from './topics.ts'

/** The channel on which a commit wakes the relays of every process. */
export const eventChannel = 'hora_events'

export interface NewEvent<T extends EventType = EventType> {
  readonly type: T
  readonly topics: readonly Topic[]
  readonly professionalId: ProfessionalId | null
  readonly data: EventData[T]
}

/** Types one event, so that its data must match its type inside a mixed list. */
export function event<T extends EventType>(type: T, rest: Omit<NewEvent<T>, 'type'>): NewEvent<T> {
  return { type, ...rest }
}

/** Records events in the transaction of the change; readers are woken when it commits. */
export async function recordEvents(tx: Tx, clock: Clock, happened: readonly NewEvent[]): Promise<void> {
  if (happened.length === 0) return
  const occurredAt = clock.now()
  const rows = happened.map(({ topics, type, professionalId, data }) => ({
    topics: [...topics],
    type,
    professionalId,
    data: { ...data },
    occurredAt,
  }))
  await Promise.all([tx.insert(events).values(rows), tx.execute(sql`select pg_notify(${eventChannel}, '')`)])
}
