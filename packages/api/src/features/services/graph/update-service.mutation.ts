import { updateServiceInput } from '@hora/schema/inputs/services'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { readInput } from '#graph/input.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { ScheduleId, ServiceId } from '#kernel/ids.ts'
import type { ServiceView } from '../data/service-view.ts'
import { updateService } from '../use-cases/update-service.ts'
import { PlaceInput } from './place.type.ts'
import { ServiceType } from './service.type.ts'
import { ServiceColourEnum } from './service-colour.enum.ts'
import { describe, ServiceDurationInput } from './service-fields.input.ts'

const UpdateServiceInput = builder.inputType('UpdateServiceInput', {
  description: 'Changes to a service. Absent: unchanged. Null: removed, where it may be missing.',
  fields: (t) => ({
    serviceId: t.id({ required: true, description: 'The service to change.' }),
    expectedVersion: t.int({ required: true, description: 'The version the changes were made on.' }),
    name: t.string({ description: describe.name }),
    description: t.string({ description: describe.description }),
    durations: t.field({
      type: [ServiceDurationInput],
      description: describe.durations,
    }),
    currency: t.string({ description: describe.currency }),
    place: t.field({ type: PlaceInput, description: describe.place }),
    colour: t.field({ type: ServiceColourEnum, description: describe.colour }),
    active: t.boolean({ description: 'Whether it can be booked.' }),
    scheduleId: t.id({ description: describe.scheduleId }),
    bufferBeforeMinutes: t.int({ description: describe.bufferBeforeMinutes }),
    bufferAfterMinutes: t.int({ description: describe.bufferAfterMinutes }),
    slotStepMinutes: t.int({ description: describe.slotStepMinutes }),
    minimumNoticeMinutes: t.int({ description: describe.minimumNoticeMinutes }),
    horizonDays: t.int({ description: describe.horizonDays }),
  }),
})

const Success = builder.objectRef<{ service: ServiceView }>('UpdateServiceSuccess').implement({
  description: 'The service was changed.',
  fields: (t) => ({
    service: t.expose('service', { type: ServiceType, description: 'The service as it is now.' }),
  }),
})

builder.mutationField('updateService', (t) =>
  t.field({
    type: resultUnion('UpdateService', [Success, InvalidInput, Refusal]),
    description: 'Changes a service. What was booked before keeps its price, length and terms.',
    args: { input: t.arg({ type: UpdateServiceInput, required: true, description: 'The changes.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const read = readInput(updateServiceInput, input)
      if (!read.ok) return refuse(read.error)
      const serviceId = idOf<ServiceId>(input.serviceId, 'Service')
      const { scheduleId: globalId, ...asked } = read.value
      const scheduleId = typeof globalId === 'string' ? idOf<ScheduleId>(globalId, 'Schedule') : globalId
      if (serviceId === null || (typeof globalId === 'string' && scheduleId === null))
        return refuse(domainError('NOT_FOUND'))
      const outcome = await updateService(ports, viewer, { ...asked, serviceId, scheduleId })
      return answer(outcome, 'UpdateServiceSuccess')
    },
  }),
)
