import { event, type NewEvent } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { ProfessionalId, ServiceId } from '#kernel/ids.ts'

/** A service is new or not as it was: for the other windows of its professional, and for their clients. */
export function serviceChanged(professionalId: ProfessionalId, serviceId: ServiceId): NewEvent {
  return event('service.changed', {
    topics: [topics.services(professionalId)],
    professionalId,
    data: { serviceId },
  })
}
