import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { builder } from '#graph/builder.ts'
import { type ChangeKind, ChangeKindEnum, changeKindOf, streamKinds } from '#graph/change-kind.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { liveField } from '#graph/live-field.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { map } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { readService } from '../data/read-services.ts'
import type { ServiceView } from '../data/service-view.ts'
import { servicesTopic } from '../events.ts'
import { ServiceType } from './service.type.ts'

interface ServicesChange {
  readonly kind: ChangeKind
  readonly cursor: string
  readonly serviceId: ServiceId | null
  readonly service: ServiceView | null
}

const ServicesChangeType = builder.objectRef<ServicesChange>('ServicesChange').implement({
  description: 'A change to what a professional offers. A service is never removed, it rests.',
  fields: (t) => ({
    kind: t.field({ type: ChangeKindEnum, description: 'What happened.', resolve: ({ kind }) => kind }),
    cursor: t.expose('cursor', { type: 'EventCursor', description: 'Resume after this one.' }),
    serviceId: t.id({
      nullable: true,
      description: 'The service it is about.',
      resolve: ({ serviceId }) => serviceId && encodeGlobalId('Service', serviceId),
    }),
    service: t.expose('service', {
      type: ServiceType,
      nullable: true,
      description: 'The service as it is now.',
    }),
  }),
})

/** What the service is now is read now, and shown to its professional only. */
async function changeOf(signal: LiveSignal, { db }: Ports, viewer: Viewer): Promise<ServicesChange | null> {
  const { cursor } = signal
  if (signal.kind !== 'event')
    return { kind: streamKinds[signal.kind], cursor, serviceId: null, service: null }
  if (signal.type !== 'service.changed' || viewer.kind !== 'signed-in') return null
  const { serviceId } = signal.data
  const service = await readService(db, serviceId)
  if (service === null || service.professionalId !== viewer.professionalId) return null
  return { kind: changeKindOf(service), cursor, serviceId, service }
}

liveField('servicesChanged', {
  description: "The viewer's own services, as they change.",
  type: ServicesChangeType,
  grant: async (_args, { viewer }) =>
    map(requireProfessional(viewer), ({ professionalId }) => ({
      topics: [servicesTopic(professionalId)],
      view: `account:${professionalId}`,
    })),
  load: async (signal, _args, { ports, viewer }) => await changeOf(signal, ports, viewer),
})
