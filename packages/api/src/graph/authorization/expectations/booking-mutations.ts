import type { MutationExpectation } from '../expectation.ts'

const bothChange = {
  professional: 'done',
  client: 'done',
  anonymous: 'signed-out',
  others: 'not-found',
} as const
const clientChanges = { ...bothChange, professional: 'not-allowed' } as const

export const bookingMutations: Readonly<Record<string, MutationExpectation>> = {
  holdSlot: {
    input: ({ service, openStart }) => ({
      idempotencyKey: 'hold-slot',
      serviceId: service,
      start: openStart,
      durationMinutes: 60,
    }),
    row: clientChanges,
    gives: { booking: 'sees' },
  },
  confirmBooking: {
    input: ({ heldBooking }) => ({ idempotencyKey: 'confirm', bookingId: heldBooking }),
    row: clientChanges,
    gives: { booking: 'sees' },
  },
  releaseHold: {
    input: ({ heldBooking }) => ({ bookingId: heldBooking }),
    row: clientChanges,
    gives: { bookingId: 'sees' },
  },
  bookForClient: {
    input: ({ service, client, openStart }) => ({
      idempotencyKey: 'book',
      serviceId: service,
      clientId: client,
      start: openStart,
      durationMinutes: 60,
    }),
    row: {
      professional: 'done',
      client: 'not-allowed',
      anonymous: 'signed-out',
      others: 'not-found',
    },
    gives: { 'booking session': 'sees' },
  },
  rescheduleBooking: {
    input: ({ booking, openStart }) => ({
      idempotencyKey: 'move',
      bookingId: booking,
      expectedVersion: 1,
      start: openStart,
    }),
    row: bothChange,
    gives: { booking: 'sees', session: { professional: 'sees', others: 'null' } },
  },
  cancelBooking: {
    input: ({ booking }) => ({ idempotencyKey: 'cancel', bookingId: booking }),
    row: bothChange,
    gives: { booking: 'sees' },
  },
}
