import { builder } from '#graph/builder.ts'

export const SessionStatusEnum = builder.enumType('SessionStatus', {
  description: 'Where a session stands.',
  values: {
    HELD: { value: 'held', description: 'A client is choosing this time at the moment.' },
    SCHEDULED: { value: 'scheduled', description: 'It is planned; so it stays once it is over.' },
    LIVE: { value: 'live', description: 'It takes place now.' },
    COMPLETED: { value: 'completed', description: 'It took place.' },
    CANCELLED: { value: 'cancelled', description: 'It was called off.' },
    EXPIRED: { value: 'expired', description: 'Nobody confirmed it in time.' },
  } as const,
})
