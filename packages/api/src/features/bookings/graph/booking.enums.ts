import { builder } from '#graph/builder.ts'

export const BookingStatusEnum = builder.enumType('BookingStatus', {
  description: 'Where a booking stands.',
  values: {
    HELD: { value: 'held', description: 'The time is kept for the client for ten minutes.' },
    CONFIRMED: { value: 'confirmed', description: 'It is agreed; so it stays once it is over.' },
    CANCELLED: { value: 'cancelled', description: 'One of the two called it off.' },
    EXPIRED: { value: 'expired', description: 'A hold that ran out or was given back.' },
    COMPLETED: { value: 'completed', description: 'It took place.' },
    NO_SHOW: { value: 'no_show', description: 'The client did not come.' },
  } as const,
})

export const BookingActorEnum = builder.enumType('BookingActor', {
  description: 'Who did something to a booking.',
  values: {
    CLIENT: { value: 'client', description: 'The client.' },
    PROFESSIONAL: { value: 'professional', description: 'The professional.' },
    CLOCK: { value: 'clock', description: 'Time itself: a hold ran out, a session ended.' },
  } as const,
})

export const BookingChangeKindEnum = builder.enumType('BookingChangeKind', {
  description: 'What happened to a booking.',
  values: {
    HELD: { value: 'held', description: 'The time was chosen.' },
    CONFIRMED: { value: 'confirmed', description: 'It was agreed.' },
    RESCHEDULED: { value: 'rescheduled', description: 'It was moved.' },
    CANCELLED: { value: 'cancelled', description: 'It was called off.' },
    EXPIRED: { value: 'expired', description: 'The hold ran out or was given back.' },
    COMPLETED: { value: 'completed', description: 'It took place.' },
    NO_SHOW: { value: 'no_show', description: 'The client did not come.' },
  } as const,
})
