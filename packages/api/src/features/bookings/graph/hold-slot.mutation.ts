import { holdSlotInput } from '@hora/schema/inputs/bookings'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { readInput } from '#graph/input.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { ServiceId } from '#kernel/ids.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { holdSlot } from '../use-cases/hold-slot.ts'
import { BookingType } from './booking.type.ts'
import { SlotTakenType } from './slot-taken.type.ts'

const HoldSlotInput = builder.inputType('HoldSlotInput', {
  description: 'An open time to keep. The price comes from the service.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'One for each intention to hold a time.' }),
    serviceId: t.id({ required: true, description: 'The service.' }),
    durationMinutes: t.int({ required: true, description: 'One of the lengths it is offered in.' }),
    start: t.field({ type: 'Instant', required: true, description: 'A start that openSlots offers.' }),
  }),
})

const Success = builder.objectRef<{ booking: BookingView }>('HoldSlotSuccess').implement({
  description: 'The time is kept for ten minutes.',
  fields: (t) => ({
    booking: t.expose('booking', { type: BookingType, description: 'The hold; confirm it in time.' }),
  }),
})

builder.mutationField('holdSlot', (t) =>
  t.field({
    type: resultUnion('HoldSlot', [Success, InvalidInput, RateLimited, Refusal, SlotTakenType]),
    description: 'Keeps an open time for the viewer, a client, while they complete the booking.',
    args: { input: t.arg({ type: HoldSlotInput, required: true, description: 'Which time.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const read = readInput(holdSlotInput, input)
      if (!read.ok) return refuse(read.error)
      const serviceId = idOf<ServiceId>(input.serviceId, 'Service')
      if (serviceId === null) return refuse(domainError('NOT_FOUND'))
      return answer(await holdSlot(ports, viewer, { ...read.value, serviceId }), 'HoldSlotSuccess')
    },
  }),
)
