import { event, type NewEvent } from '#events/record.ts'
import { defineTopic } from '#events/topics.ts'
import type { ProfessionalId, ServiceId } from '#kernel/ids.ts'

declare module '#events/catalogue.ts' {
  interface EventData {
    'service.changed': { readonly serviceId: ServiceId }
  }
}

/** Services of a professional, for them and their clients. */
export const servicesTopic = defineTopic<ProfessionalId>('services')

/** A service was created or changed: for the other windows of its professional, and for their clients. */
export function serviceChanged(professionalId: ProfessionalId, serviceId: ServiceId): NewEvent {
  return event('service.changed', {
    topics: [servicesTopic(professionalId)],
    professionalId,
    data: { serviceId },
  })
}
