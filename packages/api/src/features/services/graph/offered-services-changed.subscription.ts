import { authorize } from '#auth/authorize.ts'
import { readRelation } from '#auth/relation.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { changeKindOf, streamKinds } from '#graph/change-kind.ts'
import { changeType } from '#graph/change-type.ts'
import type { GraphContext } from '#graph/context.ts'
import { idOf } from '#graph/global-id.ts'
import { liveField } from '#graph/live-field.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import { err, ok } from '#kernel/result.ts'
import { isServiceFor } from '../data/offered-to.ts'
import { readService } from '../data/read-services.ts'
import { type HiddenFrom, servicesTopic } from '../events.ts'
import { followsServices, readsService } from '../policy.ts'
import { ServiceType } from './service.type.ts'

const OfferedServicesChange = changeType('OfferedServicesChange', {
  description:
    "A change to a professional's services, as the viewer sees them. REMOVED: the service was paused, or is no longer for the viewer.",
  fields: {
    serviceId: {
      idOf: 'Service',
      nullable: true,
      description: 'Id of the service, even if it is no longer offered.',
    },
    service: {
      type: ServiceType,
      nullable: true,
      description: 'The service as it is now; null if it is no longer offered to the viewer.',
    },
  },
})

type Change = typeof OfferedServicesChange.$inferType

/** Reads the current service, and authorizes it by the viewer's current relation to its professional. */
async function changeOf(
  signal: LiveSignal,
  professionalId: ProfessionalId | null,
  { ports, viewer }: GraphContext,
): Promise<Change | null> {
  const { cursor } = signal
  if (signal.kind !== 'event') return { kind: streamKinds[signal.kind], cursor }
  if (signal.type !== 'service.changed' || professionalId === null) return null
  const { serviceId } = signal.data
  const relation = await readRelation(ports.db, viewer, professionalId)
  if (followsServices.decide(viewer, relation) !== 'allow') return null
  const service = await readService(ports.db, serviceId)
  if (service === null) return null
  const { active } = service
  const forViewer = viewer.kind === 'signed-in' && (await isServiceFor(ports.db, service, viewer.accountId))
  const offered = readsService.decide(viewer, { relation, active, forViewer }) === 'allow'
  if (offered) return { kind: changeKindOf(service), cursor, serviceId, service }
  // Who never saw it receives nothing, not even its id.
  return forViewer || lostBy(viewer, signal.data.hiddenFrom) ? { kind: 'REMOVED', cursor, serviceId } : null
}

function lostBy(viewer: Viewer, hiddenFrom: HiddenFrom | undefined): boolean {
  if (viewer.kind !== 'signed-in' || hiddenFrom === undefined) return false
  return hiddenFrom === 'others' || hiddenFrom.includes(viewer.accountId)
}

liveField('offeredServicesChanged', {
  description: 'Changes of the services that a professional offers to the viewer.',
  type: OfferedServicesChange,
  args: (arg) => ({ professionalId: arg.id({ required: true, description: 'The professional.' }) }),
  grant: async ({ professionalId: globalId }, { ports, viewer }) => {
    const professionalId = idOf<ProfessionalId>(globalId, 'Professional')
    if (professionalId === null) return err(domainError('NOT_FOUND'))
    const relation = await readRelation(ports.db, viewer, professionalId)
    const allowed = authorize(followsServices, viewer, relation)
    if (!allowed.ok) return allowed
    const reader = requireSignedIn(viewer)
    if (!reader.ok) return reader
    // A service leads to its professional, whose visible fields depend on the viewer.
    return ok({ topics: [servicesTopic(professionalId)], view: `account:${reader.value.accountId}` })
  },
  load: async (signal, { professionalId }, context) =>
    await changeOf(signal, idOf<ProfessionalId>(professionalId, 'Professional'), context),
})
