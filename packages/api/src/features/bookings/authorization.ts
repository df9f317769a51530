import type { Expectations } from '#graph/authorization/expectation.ts'
import { bothSides, ownPractice, professionalOnly } from '#graph/authorization/rows.ts'
import { groupMutations } from './authorization/groups.ts'
import { requestMutations } from './authorization/requests.ts'

const myBookings = 'myBookings(when: UPCOMING, first: 10)'
const week = '(from: "2026-11-23T00:00:00Z", to: "2026-11-30T00:00:00Z")'
const clientsList = {
  client: 'sees',
  anonymous: 'signed-out',
  strangerClient: 'own',
  others: 'empty',
} as const
/** Both sides keep access to a booking after their connection has ended. */
const afterwards = { professional: 'sees', formerClient: 'sees', others: 'null' } as const
const ofClient = { professional: 'sees', others: 'null' } as const

const explained = {
  professional: 'sees',
  strangerProfessional: 'not-found',
  anonymous: 'signed-out',
  others: 'not-allowed',
} as const

const bothChange = {
  professional: 'done',
  client: 'done',
  anonymous: 'signed-out',
  others: 'not-found',
} as const
const clientChanges = { ...bothChange, professional: 'not-allowed' } as const

export const authorization: Expectations = {
  objects: {
    Booking: {
      ways: {
        'Booking $booking': bothSides,
        'Booking $heldBooking': bothSides,
        'Booking $requestedBooking': bothSides,
        'Booking $declinedBooking': bothSides,
        'Booking $cancelledBooking': bothSides,
        'Booking $missedBooking': bothSides,
        'Booking $contestedBooking': bothSides,
        'Booking $formerBooking': afterwards,
        'Booking $groupBooking': bothSides,
        'Session $session bookings': professionalOnly,
        '{ node(id: $client) { ... on Client { bookings(first: 10) { edges { node {*} } } } } }': ofClient,
        'Notification $clientNotification booking': { client: 'sees', others: 'null' },
        [`{ ${myBookings} { edges { node {*} } } }`]: clientsList,
      },
      fields: {
        'id status start end zone place service client professional price policy version sessionId': 'sees',
        'rescheduleUntil cancelUntil icsUrl viewerCanCancel viewerCanReschedule changes': 'sees',
        'viewerCanRecordAttendance viewerCanContestNoShow': 'sees',
        'outcome isGroup viewerCanAnswer viewerCanWithdraw': 'sees',
        answerUntil: { formerClient: 'null', others: 'sees' },
        suggestedStarts: { formerClient: 'empty', others: 'sees' },
        'minimumPlaces decidesAt': { formerClient: 'null', others: 'sees' },
        attendees: { client: 'sees', others: 'null' },
        cancellationQuotes: { formerClient: 'empty', others: 'sees' },
        'heldUntil cancelledAt cancelledBy cancelledOwed cancellationQuote contestUntil contestedAt': {
          formerClient: 'null',
          others: 'sees',
        },
      },
    },
    BookingClient: {
      ways: {
        'Booking $booking client': bothSides,
        'Booking $formerBooking client': afterwards,
      },
      fields: {
        displayName: 'sees',
        avatarUrl: { formerClient: 'null', others: 'sees' },
        clientId: { professional: 'sees', others: 'null' },
      },
    },
    BookingPolicy: {
      ways: { 'Booking $booking policy': bothSides, 'Booking $requestedBooking policy': bothSides },
      fields: { 'cancellation rescheduleNoticeMinutes answerHours': 'sees' },
    },
    BookingChange: {
      ways: { 'Booking $booking changes': bothSides, 'Booking $cancelledBooking changes': bothSides },
      fields: { 'actor kind message owed occurredAt start end': 'sees' },
    },
    Attendee: {
      ways: { 'Booking $groupBooking attendees': { client: 'sees', others: 'null' } },
      fields: { displayName: 'sees' },
    },
    CancellationQuote: {
      ways: {
        'Booking $booking cancellationQuote': bothSides,
        'Booking $booking cancellationQuotes': bothSides,
      },
      fields: { 'owed givenBack owedPercent validUntil': 'sees' },
    },
    QuoteChanged: {
      ways: {
        'mutation { cancelBooking(input: { idempotencyKey: "quote", bookingId: $booking, expectedOwedMinor: 77 }) { ... on Error { code } ... on QuoteChanged {*} } }':
          { professional: 'sees', client: 'sees', anonymous: 'signed-out', others: 'not-found' },
      },
      fields: { 'code message quote': 'sees' },
    },
    TimeRefused: {
      ways: {
        'mutation { holdSlot(input: { idempotencyKey: "taken", serviceId: $service, start: $takenStart, durationMinutes: 60 }) { ... on Error { code } ... on TimeRefused {*} } }':
          { client: 'sees', professional: 'not-allowed', anonymous: 'signed-out', others: 'not-found' },
        'mutation { bookForClient(input: { idempotencyKey: "taken", serviceId: $service, clientId: $client, start: $takenStart, durationMinutes: 60 }) { ... on Error { code } ... on TimeRefused {*} } }':
          {
            professional: 'sees',
            client: 'not-allowed',
            anonymous: 'signed-out',
            others: 'not-found',
          },
      },
      fields: {
        'code message nearest minimumNoticeMinutes': 'sees',
        reasons: { professional: 'sees', others: 'empty' },
        ownBooking: { client: 'sees', others: 'null' },
      },
    },
  },
  extends: {
    Professional: {
      fields: { viewerHolds: { client: 'sees', others: 'empty' } },
      ways: {
        'Booking $booking professional': bothSides,
        'Booking $formerBooking professional': afterwards,
        'Booking $formerBooking service professional': afterwards,
      },
    },
    Service: {
      ways: {
        'Booking $booking service': bothSides,
        'Booking $formerBooking service': afterwards,
        'Booking $formerBooking professional services edges node': {
          professional: 'sees',
          formerClient: 'empty',
          others: 'null',
        },
      },
    },
    ServiceDuration: { ways: { 'Booking $formerBooking service durations': afterwards } },
    Money: { ways: { 'Booking $booking price': bothSides } },
    Place: {
      ways: {
        'Booking $booking place': bothSides,
        'Booking $formerBooking service place': afterwards,
      },
    },
    Session: {
      ways: { [`{ calendar${week} { edges { node {*} } } }`]: ownPractice },
      fields: { 'bookings placesTaken placesLeft': 'sees' },
    },
    Client: { fields: { 'bookings lastSessionAt nextSessionAt': 'sees' } },
    TimeRefusal: {
      ways: {
        '{ reasonsAgainst(serviceId: $service, durationMinutes: 60, start: $takenStart) {*} }': explained,
      },
      fields: { clientName: 'sees', groupName: 'sees' },
    },
    Notification: { fields: { booking: 'sees' } },
  },
  queries: {
    calendar: { args: week, row: ownPractice },
    openRequests: { row: ownPractice },
    myBookings: { args: '(when: UPCOMING)', row: clientsList },
    myBookingOfSession: {
      args: '(sessionId: $session)',
      row: { client: 'sees', anonymous: 'signed-out', others: 'null' },
    },
  },
  mutations: {
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
    leaveHold: {
      input: ({ heldBooking }) => ({ bookingId: heldBooking }),
      row: clientChanges,
      gives: { bookingId: 'sees' },
    },
    keepHold: {
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
    ...groupMutations,
    ...requestMutations,
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
    undoCancelBooking: {
      input: ({ cancelledBooking }) => ({ idempotencyKey: 'undo-cancel', bookingId: cancelledBooking }),
      row: { ...bothChange, professional: 'refused:CANCELLED_BY_OTHER' },
      gives: { booking: 'sees' },
    },
    recordAttendance: {
      input: ({ missedBooking }) => ({
        idempotencyKey: 'attendance',
        bookingId: missedBooking,
        attendance: 'ATTENDED',
      }),
      row: { ...bothChange, client: 'not-allowed' },
      gives: { booking: 'sees' },
    },
    contestNoShow: {
      input: ({ missedBooking }) => ({ idempotencyKey: 'contest', bookingId: missedBooking }),
      row: clientChanges,
      gives: { booking: 'sees' },
    },
  },
  subscriptions: {
    calendarChanged: {
      row: ownPractice,
      gives: { 'kind cursor sessionId session timeOffId timeOff practiceHolidays professional': 'sees' },
    },
    bookingsChanged: {
      row: { client: 'sees', anonymous: 'signed-out', others: 'own' },
      gives: { 'kind cursor bookingId booking': 'sees' },
    },
  },
  shows: {
    'Booking.status': ['bookings.status'],
    'Booking.cancelledBy': ['bookings.cancelledBy'],
    'BookingChange.kind': ['booking_changes.kind'],
    'BookingChange.actor': ['booking_changes.actor'],
    'Booking.version Booking.heldUntil Booking.rescheduleUntil Booking.cancelUntil Booking.icsUrl': [],
    'Booking.viewerCanCancel Booking.viewerCanReschedule': [],
    'Booking.viewerCanRecordAttendance Booking.viewerCanContestNoShow': [],
    'Booking.contestUntil': [],
    'Booking.answerUntil Booking.viewerCanAnswer Booking.viewerCanWithdraw': [],
    'Booking.suggestedStarts': ['bookings.suggestedStarts'],
    'BookingPolicy.answerHours': ['bookings.policy'],
    'Booking.outcome': ['bookings.status', 'bookings.cancelledLate'],
    'CancellationQuote.validUntil CancellationQuote.owedPercent': [],
    'TimeRefused.minimumNoticeMinutes': [],
    'Booking.isGroup': ['sessions.capacity'],
    'Booking.minimumPlaces': ['sessions.minimumPlaces'],
    'Booking.decidesAt': ['sessions.decideHoursBefore', 'sessions.decidedAt'],
    'Session.placesTaken Session.placesLeft': [],
    'TimeRefusal.clientName': ['profiles.displayName'],
  },
}
