import { limits } from '@hora/schema/limits'
import { builder } from '#graph/builder.ts'

export const BookingStatusEnum = builder.enumType('BookingStatus', {
  description: 'The status of a booking.',
  values: {
    HELD: {
      value: 'held',
      description: `The time is held for the client for ${limits.holdMinutes} minutes.`,
    },
    REQUESTED: { value: 'requested', description: 'The client asks for the time, which is kept for them.' },
    CONFIRMED: { value: 'confirmed', description: 'It is confirmed, until an hour after the session.' },
    CANCELLED: { value: 'cancelled', description: 'The client or the professional cancelled it.' },
    EXPIRED: { value: 'expired', description: 'A hold that ran out or was released.' },
    ATTENDED: {
      value: 'attended',
      description: 'The client came. An hour after the session it is so, if nobody recorded otherwise.',
    },
    NO_SHOW: { value: 'no_show', description: 'The client did not come.' },
    DECLINED: { value: 'declined', description: 'The professional declined the request.' },
    WITHDRAWN: { value: 'withdrawn', description: 'The client withdrew the request.' },
    UNANSWERED: { value: 'unanswered', description: 'Nobody answered the request in time.' },
  } as const,
})

export const BookingActorEnum = builder.enumType('BookingActor', {
  description: 'Who changed a booking.',
  values: {
    CLIENT: { value: 'client', description: 'The client.' },
    PROFESSIONAL: { value: 'professional', description: 'The professional.' },
    CLOCK: { value: 'clock', description: 'No person: a hold ran out, a session ended.' },
  } as const,
})

export const BookingChangeKindEnum = builder.enumType('BookingChangeKind', {
  description: 'What happened to a booking.',
  values: {
    HELD: { value: 'held', description: 'The time was held.' },
    REQUESTED: { value: 'requested', description: 'The client asked for the time.' },
    APPROVED: { value: 'approved', description: 'The professional approved the request.' },
    DECLINED: { value: 'declined', description: 'The professional declined the request.' },
    WITHDRAWN: { value: 'withdrawn', description: 'The client withdrew the request.' },
    UNANSWERED: { value: 'unanswered', description: 'Nobody answered the request in time.' },
    SUGGESTION_TAKEN: { value: 'suggestion_taken', description: 'The client took a suggested time.' },
    CONFIRMED: { value: 'confirmed', description: 'It was confirmed.' },
    RESCHEDULED: { value: 'rescheduled', description: 'It was moved.' },
    CANCELLED: { value: 'cancelled', description: 'It was cancelled.' },
    EXPIRED: { value: 'expired', description: 'The hold ran out or was released.' },
    ATTENDED: { value: 'attended', description: 'The client came.' },
    NO_SHOW: { value: 'no_show', description: 'The client did not come.' },
    CONTESTED: { value: 'contested', description: 'The client said that they did come.' },
  } as const,
})

/** The input `attendance` of `recordAttendance` names it. */
builder.enumType('Attendance', {
  description: 'Whether a client came to a session.',
  values: {
    ATTENDED: { value: 'ATTENDED', description: 'The client came.' },
    NO_SHOW: { value: 'NO_SHOW', description: 'The client did not come.' },
  } as const,
})
