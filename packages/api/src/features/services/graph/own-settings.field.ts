import { limits } from '@hora/schema/limits'
import { readChosen } from '#features/connections/index.ts'
import { ServiceLimitsType } from '#features/profiles/index.ts'
import { builder } from '#graph/builder.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { listSize } from '#graph/list-size.ts'
import { loaderFor } from '#graph/loader.ts'
import type { AccountId, ServiceId } from '#kernel/ids.ts'
import { isOwn, ServiceType } from './service.type.ts'

const chosenOf = loaderFor<ServiceId, readonly AccountId[]>(
  async ({ ports }, ids) => await readChosen(ports.db, ids),
)

/** Settings that clients have no use for: they see the open times that follow from them. */
builder.objectFields(ServiceType, (t) => ({
  bufferBeforeMinutes: t.int({
    nullable: true,
    description: 'Buffer before a session, in minutes; for the professional only.',
    resolve: (service, _args, context) => (isOwn(service, context) ? service.bufferBeforeMinutes : null),
  }),
  bufferAfterMinutes: t.int({
    nullable: true,
    description: 'Buffer after a session, in minutes; for the professional only.',
    resolve: (service, _args, context) => (isOwn(service, context) ? service.bufferAfterMinutes : null),
  }),
  slotStepMinutes: t.int({
    nullable: true,
    description: 'Minutes from one start to the next; for the professional only.',
    resolve: (service, _args, context) => (isOwn(service, context) ? service.slotStepMinutes : null),
  }),
  sessionLimits: t.field({
    type: ServiceLimitsType,
    nullable: true,
    description: 'How many of its sessions there are at most; for the professional only; null: no limits.',
    resolve: (service, _args, context) => (isOwn(service, context) ? service.sessionLimits : null),
  }),
  clientIds: t.idList({
    nullable: true,
    ...listSize(limits.chosenClients),
    description: 'Ids of the only clients it is for; for the professional only; null: all clients.',
    resolve: async (service, _args, context) => {
      if (!service.forChosen || !isOwn(service, context)) return null
      const chosen = (await chosenOf(context, service.id)) ?? []
      return chosen.map((id) => encodeGlobalId('Client', id))
    },
  }),
  scheduleId: t.id({
    nullable: true,
    description: 'Id of its schedule, for the professional only; null means the main one.',
    resolve: (service, _args, context) =>
      isOwn(service, context) && service.scheduleId !== null
        ? encodeGlobalId('Schedule', service.scheduleId)
        : null,
  }),
}))
