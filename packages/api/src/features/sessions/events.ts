import { event, type NewEvent } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { SessionId } from '#kernel/ids.ts'
import type { SessionKey } from './data/write-session.ts'

declare module '#events/catalogue.ts' {
  interface EventData {
    'session.changed': { readonly sessionId: SessionId }
  }
}

/** A session or a place in it changed: for the calendar of its professional. */
export function sessionChanged({ professionalId, sessionId }: SessionKey): NewEvent {
  return event('session.changed', {
    topics: [topics.calendar(professionalId)],
    professionalId,
    data: { sessionId },
  })
}
