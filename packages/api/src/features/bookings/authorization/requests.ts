import type { Expectations } from '#graph/authorization/expectation.ts'

const professionalAnswers = {
  professional: 'done',
  client: 'not-allowed',
  anonymous: 'signed-out',
  others: 'not-found',
} as const
const clientAnswers = { ...professionalAnswers, professional: 'not-allowed', client: 'done' } as const

/** What the two sides do with a request. */
export const requestMutations: NonNullable<Expectations['mutations']> = {
  approveRequest: {
    input: ({ requestedBooking }) => ({ idempotencyKey: 'approve', bookingId: requestedBooking }),
    row: professionalAnswers,
    gives: { booking: 'sees' },
  },
  declineRequest: {
    input: ({ requestedBooking, openStart }) => ({
      idempotencyKey: 'decline',
      bookingId: requestedBooking,
      suggestedStarts: [openStart],
    }),
    row: professionalAnswers,
    gives: { booking: 'sees' },
  },
  withdrawRequest: {
    input: ({ requestedBooking }) => ({ idempotencyKey: 'withdraw', bookingId: requestedBooking }),
    row: clientAnswers,
    gives: { booking: 'sees' },
  },
  acceptSuggestedTime: {
    input: ({ declinedBooking, suggestedStart }) => ({
      idempotencyKey: 'accept',
      bookingId: declinedBooking,
      start: suggestedStart,
    }),
    row: clientAnswers,
    gives: { booking: 'sees' },
  },
}
