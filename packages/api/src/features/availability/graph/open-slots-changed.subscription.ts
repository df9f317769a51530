import { authorize } from '#auth/authorize.ts'
import { topics } from '#events/topics.ts'
import { readService } from '#features/services/index.ts'
import { streamKinds } from '#graph/change-kind.ts'
import { changeType } from '#graph/change-type.ts'
import { idOf } from '#graph/global-id.ts'
import { liveField } from '#graph/live-field.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { err, ok } from '#kernel/result.ts'
import { hasLimits } from '../data/has-limits.ts'
import { relationToService } from '../data/relation-to-service.ts'
import { readsSlots } from '../policy.ts'

const OpenSlotsChange = changeType('OpenSlotsChange', {
  description: 'The open times have changed: query openSlots again for the range.',
  fields: {
    from: {
      type: 'Instant',
      nullable: true,
      description: 'Start of the range; null: everything.',
    },
    to: { type: 'Instant', nullable: true, description: 'End of the range.' },
  },
})

/** Where limits count sessions, a change can open and close other times of its week. */
function wholeWeeks({ from, to }: { readonly from: string; readonly to: string }) {
  const week = { hours: 7 * 24 }
  const [start, end] = [Temporal.Instant.from(from).subtract(week), Temporal.Instant.from(to).add(week)]
  return { from: start.toString(), to: end.toString() }
}

liveField('openSlotsChanged', {
  description: 'The open times of a service have changed: query openSlots again for the range.',
  type: OpenSlotsChange,
  args: (arg) => ({ serviceId: arg.id({ required: true, description: 'The service.' }) }),
  grant: async ({ serviceId: globalId }, { ports, viewer }) => {
    const serviceId = idOf<ServiceId>(globalId, 'Service')
    const service = serviceId === null ? null : await readService(ports.db, serviceId)
    if (service === null) return err(domainError('NOT_FOUND'))
    const relation = await relationToService(ports, viewer, service)
    const allowed = authorize(readsSlots, viewer, relation)
    if (!allowed.ok) return allowed
    return ok({ topics: [topics.slots(service.professionalId)], view: `slots:${service.id}` })
  },
  load: async (signal, { serviceId: globalId }, { ports }) => {
    const { cursor } = signal
    if (signal.kind !== 'event') return { kind: streamKinds[signal.kind], cursor }
    if (signal.type !== 'slots.changed') return null
    const { from, to } = signal.data
    const changed = { kind: 'CHANGED' as const, cursor, from, to }
    const serviceId = idOf<ServiceId>(globalId, 'Service')
    if (from === null || to === null || serviceId === null) return changed
    return (await hasLimits(ports.db, serviceId)) ? { ...changed, ...wholeWeeks({ from, to }) } : changed
  },
})
