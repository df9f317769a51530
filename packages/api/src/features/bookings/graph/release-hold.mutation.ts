import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { encodeGlobalId, idOf } from '#graph/global-id.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import { releaseHold } from '../use-cases/release-hold.ts'

const ReleaseHoldInput = builder.inputType('ReleaseHoldInput', {
  description: 'A hold to give back.',
  fields: (t) => ({ bookingId: t.id({ required: true, description: 'The held booking.' }) }),
})

const Success = builder.objectRef<{ bookingId: BookingId }>('ReleaseHoldSuccess').implement({
  description: 'The time is open again.',
  fields: (t) => ({
    bookingId: t.id({
      description: 'The id it was called by.',
      resolve: ({ bookingId }) => encodeGlobalId('Booking', bookingId),
    }),
  }),
})

builder.mutationField('releaseHold', (t) =>
  t.field({
    type: resultUnion('ReleaseHold', [Success, Refusal]),
    description: 'The client gives a held time back.',
    args: { input: t.arg({ type: ReleaseHoldInput, required: true, description: 'Which hold.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const bookingId = idOf<BookingId>(input.bookingId, 'Booking')
      if (bookingId === null) return refuse(domainError('NOT_FOUND'))
      return answer(await releaseHold(ports, viewer, { bookingId }), 'ReleaseHoldSuccess')
    },
  }),
)
