import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { changeKindOf, streamKinds } from '#graph/change-kind.ts'
import { changeType } from '#graph/change-type.ts'
import { liveField } from '#graph/live-field.ts'
import { map } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { readService } from '../data/read-services.ts'
import { servicesTopic } from '../events.ts'
import { ServiceType } from './service.type.ts'

const ServicesChange = changeType('ServicesChange', {
  description: "A change to a professional's services. A service is never removed, only paused.",
  fields: {
    serviceId: { idOf: 'Service', nullable: true, description: 'Id of the service.' },
    service: { type: ServiceType, nullable: true, description: 'The service as it is now.' },
  },
})

type Change = typeof ServicesChange.$inferType

/** Reads the current service, for its professional only. */
async function changeOf(signal: LiveSignal, { db }: Ports, viewer: Viewer): Promise<Change | null> {
  const { cursor } = signal
  if (signal.kind !== 'event') return { kind: streamKinds[signal.kind], cursor }
  if (signal.type !== 'service.changed' || viewer.kind !== 'signed-in') return null
  const { serviceId } = signal.data
  const service = await readService(db, serviceId)
  if (service === null || service.professionalId !== viewer.professionalId) return null
  return { kind: changeKindOf(service), cursor, serviceId, service }
}

liveField('servicesChanged', {
  description: "Changes of the viewer's own services.",
  type: ServicesChange,
  grant: async (_args, { viewer }) =>
    map(requireProfessional(viewer), ({ professionalId }) => ({
      topics: [servicesTopic(professionalId)],
      view: `account:${professionalId}`,
    })),
  load: async (signal, _args, { ports, viewer }) => await changeOf(signal, ports, viewer),
})
