import { event, type NewEvent } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { ProfessionalId } from '#kernel/ids.ts'

declare module '#events/catalogue.ts' {
  interface EventData {
    'practice.changed': Readonly<Record<never, never>>
  }
}

/** The zone or the limits of a practice changed: for its calendar and its other windows. */
export function practiceChanged(professionalId: ProfessionalId): NewEvent {
  return event('practice.changed', { topics: [topics.calendar(professionalId)], professionalId, data: {} })
}
