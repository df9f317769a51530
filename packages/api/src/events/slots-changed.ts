import type { ProfessionalId } from '#kernel/ids.ts'
import { event, type NewEvent } from './record.ts'
import { topics } from './topics.ts'

interface Range {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/**
 * The open times of a professional may have changed within a range; without a range, at any time. Services, hours, time
 * off and bookings all change them, so several features record this event.
 */
export function slotsChanged(professionalId: ProfessionalId, within?: Range): NewEvent {
  return event('slots.changed', {
    topics: [topics.slots(professionalId)],
    professionalId,
    data: { from: within?.start.toString() ?? null, to: within?.end.toString() ?? null },
  })
}
