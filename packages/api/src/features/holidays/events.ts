import { event, type NewEvent } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { ProfessionalId } from '#kernel/ids.ts'

declare module '#events/catalogue.ts' {
  interface EventData {
    'holidays.changed': Readonly<Record<never, never>>
  }
}

/** A practice chose other holidays: for its calendar and its other windows. */
export function holidaysChanged(professionalId: ProfessionalId): NewEvent {
  return event('holidays.changed', { topics: [topics.calendar(professionalId)], professionalId, data: {} })
}
