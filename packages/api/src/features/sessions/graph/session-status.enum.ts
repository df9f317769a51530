import { builder } from '#graph/builder.ts'

export const SessionStatusEnum = builder.enumType('SessionStatus', {
  description: 'The status of a session.',
  values: {
    HELD: { value: 'held', description: 'A client is booking this time at the moment, or asks for it.' },
    SCHEDULED: { value: 'scheduled', description: 'It is planned.' },
    LIVE: { value: 'live', description: 'It takes place now.' },
    ENDED: { value: 'ended', description: 'It has ended. An hour later it is completed.' },
    COMPLETED: { value: 'completed', description: 'It took place.' },
    CANCELLED: { value: 'cancelled', description: 'It was cancelled.' },
    EXPIRED: {
      value: 'expired',
      description: 'No client confirmed it in time, or a request for it was not approved.',
    },
  } as const,
})
