import { event, type NewEvent } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { ProfessionalId } from '#kernel/ids.ts'

interface Stretch {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/** Open time of a professional may differ within a stretch; without one, anywhere. */
export function slotsChanged(professionalId: ProfessionalId, within?: Stretch): NewEvent {
  return event('slots.changed', {
    topics: [topics.slots(professionalId)],
    professionalId,
    data: { from: within?.start.toString() ?? null, to: within?.end.toString() ?? null },
  })
}
