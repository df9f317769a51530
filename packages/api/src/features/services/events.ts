import { event, type NewEvent } from '#events/record.ts'
import { defineTopic } from '#events/topics.ts'
import type { AccountId, ProfessionalId, ServiceId } from '#kernel/ids.ts'

export type HiddenFrom = 'others' | readonly AccountId[]

declare module '#events/catalogue.ts' {
  interface EventData {
    'service.changed': {
      readonly serviceId: ServiceId
      /** Who saw it until now: these clients, or all that are not chosen. Absent: nobody lost it. */
      readonly hiddenFrom?: HiddenFrom
    }
  }
}

/** Services of a professional, for them and their clients. */
export const servicesTopic = defineTopic<ProfessionalId>('services')

/** A service was created or changed: for the other windows of its professional, and for their clients. */
export function serviceChanged(
  professionalId: ProfessionalId,
  serviceId: ServiceId,
  hiddenFrom?: HiddenFrom,
): NewEvent {
  return event('service.changed', {
    topics: [servicesTopic(professionalId)],
    professionalId,
    data: { serviceId, ...(hiddenFrom === undefined ? {} : { hiddenFrom }) },
  })
}
