import { authorize } from '#auth/authorize.ts'
import { readRelation } from '#auth/relation.ts'
import { topics } from '#events/topics.ts'
import { readService } from '#features/services/index.ts'
import { builder } from '#graph/builder.ts'
import { type ChangeKind, ChangeKindEnum, streamKinds } from '#graph/change-kind.ts'
import { idOf } from '#graph/global-id.ts'
import { liveField } from '#graph/live-field.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { err, ok } from '#kernel/result.ts'
import { readsSlots } from '../policy.ts'

interface OpenSlotsChange {
  readonly kind: ChangeKind
  readonly cursor: string
  readonly from: string | null
  readonly to: string | null
}

const OpenSlotsChangeType = builder.objectRef<OpenSlotsChange>('OpenSlotsChange').implement({
  description: 'Open time has changed: ask openSlots again for the range.',
  fields: (t) => ({
    kind: t.field({ type: ChangeKindEnum, description: 'What happened.', resolve: ({ kind }) => kind }),
    cursor: t.expose('cursor', { type: 'EventCursor', description: 'Resume after this one.' }),
    from: t.expose('from', {
      type: 'Instant',
      nullable: true,
      description: 'Where the range to ask again starts; null: everything.',
    }),
    to: t.expose('to', { type: 'Instant', nullable: true, description: 'Where it ends.' }),
  }),
})

liveField('openSlotsChanged', {
  description: 'Open time of a service has changed: ask openSlots again for the range.',
  type: OpenSlotsChangeType,
  args: (arg) => ({ serviceId: arg.id({ required: true, description: 'The service looked at.' }) }),
  grant: async ({ serviceId: globalId }, { ports, viewer }) => {
    const serviceId = idOf<ServiceId>(globalId, 'Service')
    const service = serviceId === null ? null : await readService(ports.db, serviceId)
    if (service === null) return err(domainError('NOT_FOUND'))
    const relation = await readRelation(ports.db, viewer, service.professionalId)
    const allowed = authorize(readsSlots, viewer, relation)
    if (!allowed.ok) return allowed
    return ok({ topics: [topics.slots(service.professionalId)], view: `slots:${service.id}` })
  },
  load: async (signal) => {
    const { cursor } = signal
    if (signal.kind !== 'event') return { kind: streamKinds[signal.kind], cursor, from: null, to: null }
    if (signal.type !== 'slots.changed') return null
    return { kind: 'CHANGED' as const, cursor, ...signal.data }
  },
})
