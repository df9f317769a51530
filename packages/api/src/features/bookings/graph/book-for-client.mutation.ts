import { bookForClientInput } from '@hora/schema/inputs/bookings'
import { SessionType } from '#features/sessions/index.ts'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { readInput } from '#graph/input.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { AccountId, ServiceId } from '#kernel/ids.ts'
import { type BookedForClient, bookForClient } from '../use-cases/book-for-client.ts'
import { BookingType } from './booking.type.ts'
import { SlotTakenType } from './slot-taken.type.ts'

const BookForClientInput = builder.inputType('BookForClientInput', {
  description: 'A booking to make for a client. The price comes from the service.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'One for each intention to book.' }),
    clientId: t.id({ required: true, description: 'The Client.' }),
    serviceId: t.id({ required: true, description: 'The service.' }),
    durationMinutes: t.int({ required: true, description: 'One of the lengths it is offered in.' }),
    start: t.field({ type: 'Instant', required: true, description: 'When it starts.' }),
    message: t.string({ description: 'A few words to the client, up to 1,000 characters.' }),
    notify: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Tell the client by mail and bell.',
    }),
    outsideHours: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Book although the time is outside open hours or notice; overlap stays impossible.',
    }),
  }),
})

const Success = builder.objectRef<BookedForClient>('BookForClientSuccess').implement({
  description: 'It is booked.',
  fields: (t) => ({
    booking: t.expose('booking', { type: BookingType, description: "The client's place." }),
    session: t.expose('session', { type: SessionType, description: 'The session it is a place in.' }),
  }),
})

builder.mutationField('bookForClient', (t) =>
  t.field({
    type: resultUnion('BookForClient', [Success, InvalidInput, Refusal, SlotTakenType]),
    description: 'The professional books for a client.',
    args: {
      input: t.arg({ type: BookForClientInput, required: true, description: 'What, when, for whom.' }),
    },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const read = readInput(bookForClientInput, input)
      if (!read.ok) return refuse(read.error)
      const serviceId = idOf<ServiceId>(input.serviceId, 'Service')
      const clientId = idOf<AccountId>(input.clientId, 'Client')
      if (serviceId === null || clientId === null) return refuse(domainError('NOT_FOUND'))
      const outcome = await bookForClient(ports, viewer, { ...read.value, serviceId, clientId })
      return answer(outcome, 'BookForClientSuccess')
    },
  }),
)
