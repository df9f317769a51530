import { ServiceLimitsType } from '#features/profiles/index.ts'
import { builder } from '#graph/builder.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { isOwn, ServiceType } from './service.type.ts'

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
  scheduleId: t.id({
    nullable: true,
    description: 'Id of its schedule, for the professional only; null means the main one.',
    resolve: (service, _args, context) =>
      isOwn(service, context) && service.scheduleId !== null
        ? encodeGlobalId('Schedule', service.scheduleId)
        : null,
  }),
}))
