import type { Expectations } from '../expectation.ts'
import { bothSides, ownPractice, professionalOnly } from '../rows.ts'
import { bookingMutations } from './booking-mutations.ts'

const week = 'from: "2026-11-23T00:00:00Z", to: "2026-11-30T00:00:00Z"'
const calendar = `calendar(${week})`
const myBookings = 'myBookings(when: UPCOMING)'
const clientsList = {
  client: 'sees',
  anonymous: 'signed-out',
  strangerClient: 'own',
  others: 'empty',
} as const
const ofClient = { professional: 'sees', others: 'null' } as const

export const bookings: Expectations = {
  objects: {
    Booking: {
      ways: {
        'Booking $booking': bothSides,
        'Booking $heldBooking': bothSides,
        'Booking $cancelledBooking': bothSides,
        'Booking $formerBooking': { professional: 'sees', formerClient: 'sees', others: 'null' },
        'Session $session bookings': professionalOnly,
        'Client $client bookings edges node': ofClient,
        'Notification $clientNotification booking': { client: 'sees', others: 'null' },
        [`{ ${myBookings} { edges { node {*} } } }`]: clientsList,
      },
      fields: {
        'id status start end zone place service client professional price policy version sessionId': 'sees',
        'rescheduleUntil cancelUntil icsUrl viewerCanCancel viewerCanReschedule changes': 'sees',
        'heldUntil cancelledAt cancelledBy': { formerClient: 'null', others: 'sees' },
      },
    },
    BookingClient: {
      ways: {
        'Booking $booking client': bothSides,
        'Booking $formerBooking client': { professional: 'sees', formerClient: 'sees', others: 'null' },
      },
      fields: {
        displayName: 'sees',
        avatarUrl: { formerClient: 'null', others: 'sees' },
        clientId: { professional: 'sees', others: 'null' },
      },
    },
    BookingPolicy: {
      ways: { 'Booking $booking policy': bothSides },
      fields: { 'cancelNoticeMinutes rescheduleNoticeMinutes': 'sees' },
    },
    BookingChange: {
      ways: { 'Booking $booking changes': bothSides, 'Booking $cancelledBooking changes': bothSides },
      fields: { 'actor kind message occurredAt start end': 'sees' },
    },
    Session: {
      ways: {
        'Session $session': professionalOnly,
        'Session $heldSession': professionalOnly,
        [`{ ${calendar} { edges { node {*} } } }`]: ownPractice,
      },
      fields: {
        'id status start end zone capacity heldUntil place service bookings version': 'sees',
      },
    },
    QueryCalendarConnection: {
      ways: { [`{ ${calendar} {*} }`]: ownPractice },
      fields: { 'edges pageInfo': 'sees' },
    },
    QueryCalendarConnectionEdge: {
      ways: { [`{ ${calendar} { edges {*} } }`]: ownPractice },
      fields: { 'cursor node': 'sees' },
    },
    QueryMyBookingsConnection: {
      ways: { [`{ ${myBookings} {*} }`]: { client: 'sees', anonymous: 'signed-out', others: 'own' } },
      fields: { 'edges pageInfo': 'sees' },
    },
    QueryMyBookingsConnectionEdge: {
      ways: { [`{ ${myBookings} { edges {*} } }`]: clientsList },
      fields: { 'cursor node': 'sees' },
    },
    ClientBookingsConnection: {
      ways: { 'Client $client bookings': ofClient },
      fields: { 'edges pageInfo': 'sees' },
    },
    ClientBookingsConnectionEdge: {
      ways: { 'Client $client bookings edges': ofClient },
      fields: { 'cursor node': 'sees' },
    },
    SlotTaken: {
      ways: {
        'mutation { holdSlot(input: { idempotencyKey: "taken", serviceId: $service, start: $takenStart, durationMinutes: 60 }) { ... on Error { code } ... on SlotTaken {*} } }':
          { client: 'sees', professional: 'not-allowed', anonymous: 'signed-out', others: 'not-found' },
        'mutation { bookForClient(input: { idempotencyKey: "taken", serviceId: $service, clientId: $client, start: $takenStart, durationMinutes: 60 }) { ... on Error { code } ... on SlotTaken {*} } }':
          {
            professional: 'sees',
            client: 'not-allowed',
            anonymous: 'signed-out',
            others: 'not-found',
          },
      },
      fields: { 'code message nearest': 'sees' },
    },
  },
  queries: {
    calendar: { args: `(${week})`, row: ownPractice },
    myBookings: { args: '(when: UPCOMING)', row: clientsList },
  },
  mutations: bookingMutations,
  subscriptions: {
    calendarChanged: {
      row: ownPractice,
      gives: { 'kind cursor sessionId session timeOffId timeOff': 'sees' },
    },
    bookingsChanged: {
      row: { client: 'sees', anonymous: 'signed-out', others: 'own' },
      gives: { 'kind cursor bookingId booking': 'sees' },
    },
  },
}
