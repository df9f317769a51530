import { createServiceInput } from '@hora/schema/inputs/services'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { readInput } from '#graph/input.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { ScheduleId } from '#kernel/ids.ts'
import type { ServiceView } from '../data/service-view.ts'
import { createService } from '../use-cases/create-service.ts'
import { PlaceInput } from './place.type.ts'
import { ServiceType } from './service.type.ts'
import { ServiceColourEnum } from './service-colour.enum.ts'
import { describe, ServiceDurationInput } from './service-fields.input.ts'

const optional = (defaultValue: number, description: string) =>
  ({ required: true, defaultValue, description }) as const

const CreateServiceInput = builder.inputType('CreateServiceInput', {
  description: 'A new service.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'One for each intention to create a service.' }),
    name: t.string({ required: true, description: describe.name }),
    description: t.string({ description: describe.description }),
    durations: t.field({
      type: [ServiceDurationInput],
      required: true,
      description: describe.durations,
    }),
    currency: t.string({ required: true, description: describe.currency }),
    place: t.field({ type: PlaceInput, required: true, description: describe.place }),
    colour: t.field({ type: ServiceColourEnum, required: true, description: describe.colour }),
    scheduleId: t.id({ description: describe.scheduleId }),
    bufferBeforeMinutes: t.int(optional(0, describe.bufferBeforeMinutes)),
    bufferAfterMinutes: t.int(optional(0, describe.bufferAfterMinutes)),
    slotStepMinutes: t.int(optional(15, describe.slotStepMinutes)),
    minimumNoticeMinutes: t.int(optional(0, describe.minimumNoticeMinutes)),
    horizonDays: t.int(optional(60, describe.horizonDays)),
  }),
})

const Success = builder.objectRef<{ service: ServiceView }>('CreateServiceSuccess').implement({
  description: 'The service was created.',
  fields: (t) => ({ service: t.expose('service', { type: ServiceType, description: 'The new service.' }) }),
})

builder.mutationField('createService', (t) =>
  t.field({
    type: resultUnion('CreateService', [Success, InvalidInput, Refusal]),
    description: "Adds a service to the viewer's practice.",
    args: { input: t.arg({ type: CreateServiceInput, required: true, description: 'The service.' }) },
    authScopes: { professional: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const read = readInput(createServiceInput, input)
      if (!read.ok) return refuse(read.error)
      const { scheduleId: globalId, ...asked } = read.value
      const scheduleId = typeof globalId === 'string' ? idOf<ScheduleId>(globalId, 'Schedule') : null
      if (typeof globalId === 'string' && scheduleId === null) return refuse(domainError('NOT_FOUND'))
      return answer(await createService(ports, viewer, { ...asked, scheduleId }), 'CreateServiceSuccess')
    },
  }),
)
