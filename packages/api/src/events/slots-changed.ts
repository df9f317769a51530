import type { ProfessionalId } from '#kernel/ids.ts'
import { event, type NewEvent } from './record.ts'
import { topics } from './topics.ts'

interface Stretch {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/**
 * Open time of a professional may differ within a stretch; without one, anywhere. Services, hours, time off and
 * bookings all move it, so it is nobody's own event.
 */
export function slotsChanged(professionalId: ProfessionalId, within?: Stretch): NewEvent {
  return event('slots.changed', {
    topics: [topics.slots(professionalId)],
    professionalId,
    data: { from: within?.start.toString() ?? null, to: within?.end.toString() ?? null },
  })
}
