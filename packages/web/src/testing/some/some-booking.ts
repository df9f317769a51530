import { someCancellation } from '#web/testing/some/some-cancellation.ts'

/** The fields about groups of a booking for one client alone. */
export const alone = {
  isGroup: false,
  minimumPlaces: null as number | null,
  decidesAt: null as string | null,
  attendees: null as readonly { __typename: 'Attendee'; displayName: string }[] | null,
}

/** The fields about approval of a booking that needed none. */
export const unasked = {
  answerUntil: null as string | null,
  suggestedStarts: [] as readonly string[],
  viewerCanWithdraw: false,
}

/** A client's confirmed booking with Ada, as its page reads it. What a test is about, it says itself. */
export function someBooking(start: string, end: string) {
  return {
    __typename: 'Booking' as const,
    id: 'b1',
    sessionId: 's9',
    status: 'CONFIRMED' as const,
    start,
    end,
    zone: 'Europe/Paris',
    version: 1,
    icsUrl: '/bookings/b1.ics',
    ...someCancellation(start),
    ...alone,
    ...unasked,
    rescheduleUntil: start,
    viewerCanCancel: true,
    viewerCanReschedule: true,
    contestedAt: null,
    contestUntil: null,
    place: { __typename: 'Place' as const, kind: 'ONLINE' as const, hint: null, detail: null },
    price: { __typename: 'Money' as const, amountMinor: 8000, currency: 'EUR' },
    service: {
      __typename: 'Service' as const,
      id: 's1',
      name: 'Coaching',
      colour: 'MOSS' as const,
      attendeesSee: 'NOBODY' as 'NOBODY' | 'NAMES',
      active: true,
      horizonDays: 60,
    },
    professional: {
      __typename: 'Professional' as const,
      id: 'p1',
      handle: 'ada',
      displayName: 'Ada Moreau',
      avatarUrl: null,
      profession: 'Coach',
      zone: 'Europe/Paris',
      connectedSince: '2026-10-01T09:00:00Z',
      isViewer: false,
    },
    changes: [],
  }
}
