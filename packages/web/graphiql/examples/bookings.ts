import { type Example, example, type Given, unknown } from './example.ts'

export function ofBookings({ reader, range, service, start, groupStart, keyOf }: Given): readonly Example[] {
  const { bookingId, version, moveTo, owedMinor } = reader?.booking ?? {
    bookingId: unknown,
    version: 1,
    moveTo: start,
    owedMinor: 0,
  }
  const clientId = reader?.clientId ?? unknown
  return [
    example(calendar, range),
    example(calendarChanged),
    example(bookForClient, {
      input: { clientId, ...service, start, notify: false, idempotencyKey: keyOf('bookForClient') },
    }),
    example(scheduleSession, {
      input: { ...service, start: groupStart, capacity: 6, idempotencyKey: keyOf('scheduleSession') },
    }),
    example(addToSession, {
      input: {
        sessionId: 'the id that ScheduleSession answered',
        clientId,
        idempotencyKey: keyOf('addToSession'),
      },
    }),
    example(holdSlot, { input: { ...service, start, idempotencyKey: keyOf('holdSlot') } }),
    example(confirmBooking, {
      input: { bookingId: 'the id that HoldSlot answered', idempotencyKey: keyOf('confirmBooking') },
    }),
    example(myBookings),
    example(myBookingOfSession, { sessionId: 'the id of a session that Calendar answered Ada' }),
    example(bookingsChanged),
    example(rescheduleBooking, {
      input: {
        bookingId,
        expectedVersion: version,
        start: moveTo,
        idempotencyKey: keyOf('rescheduleBooking'),
      },
    }),
    example(cancelBooking, {
      input: { bookingId, expectedOwedMinor: owedMinor, idempotencyKey: keyOf('cancelBooking') },
    }),
    example(undoCancelBooking, { input: { bookingId, idempotencyKey: keyOf('undoCancelBooking') } }),
    example(booking, { id: bookingId }),
  ]
}

const scheduleSession = `# As Ada: a group with nobody in it yet. Her clients can join it.
mutation ScheduleSession($input: ScheduleSessionInput!) {
  scheduleSession(input: $input) {
    __typename
    ... on ScheduleSessionSuccess { session { id start capacity placesTaken placesLeft } }
    ... on TimeRefused { nearest { start placesLeft } reasons { reason override } }
    ... on Error { code message }
  }
}
`
const addToSession = `# As Ada: gives a client a place in it.
mutation AddToSession($input: AddToSessionInput!) {
  addToSession(input: $input) {
    __typename
    ... on AddToSessionSuccess { session { placesTaken bookings { client { displayName } } } }
    ... on Error { code message }
  }
}
`
const calendar = `# As Ada: the next two weeks.
query Calendar($from: Instant!, $to: Instant!) {
  calendar(from: $from, to: $to, first: 50) {
    edges {
      node {
        id
        start
        end
        status
        service { name colour }
        capacity
        placesTaken
        bookings { status client { displayName } }
      }
    }
  }
}
`
const calendarChanged = `# As Ada: keep this running, and book as Noor in another browser.
subscription CalendarChanged {
  calendarChanged {
    kind
    cursor
    session { id start end status service { name } }
  }
}
`
const bookForClient = `# As Ada: books for one of her clients.
mutation BookForClient($input: BookForClientInput!) {
  bookForClient(input: $input) {
    __typename
    ... on BookForClientSuccess { booking { id start status client { displayName } } }
    ... on TimeRefused { reasons { reason message } nearest { start } }
    ... on Error { code message }
  }
}
`
const holdSlot = `# As Noor: keeps an open time for ten minutes. CalendarChanged shows it to Ada.
mutation HoldSlot($input: HoldSlotInput!) {
  holdSlot(input: $input) {
    __typename
    ... on HoldSlotSuccess { booking { id start status heldUntil } }
    ... on Error { code message }
  }
}
`
const confirmBooking = `# As Noor: completes the booking. Put in the id that HoldSlot answered.
mutation ConfirmBooking($input: ConfirmBookingInput!) {
  confirmBooking(input: $input) {
    __typename
    ... on ConfirmBookingSuccess { booking { id start status version } }
    ... on Error { code message }
  }
}
`
const myBookings = `# As Noor: her upcoming bookings.
query MyBookings {
  myBookings(when: UPCOMING) {
    edges { node { id start end status service { name } professional { displayName } viewerCanCancel } }
  }
}
`
const myBookingOfSession = `# As Noor: her own booking in a session; null where she has none.
query MyBookingOfSession($sessionId: ID!) {
  myBookingOfSession(sessionId: $sessionId) { id start status }
}
`
const bookingsChanged = `# As Noor: keep this running, and move one of her bookings as Ada in another browser.
subscription BookingsChanged {
  bookingsChanged { kind cursor booking { id start status } }
}
`
const cancelBooking = `# As Ada or Noor: cancels an upcoming booking for what Booking said that it costs. Then run UndoCancelBooking.
mutation CancelBooking($input: CancelBookingInput!) {
  cancelBooking(input: $input) {
    __typename
    ... on CancelBookingSuccess { booking { id start status outcome cancelledOwed { amountMinor currency } } }
    ... on QuoteChanged { quote { owed { amountMinor currency } validUntil } }
    ... on Error { code message }
  }
}
`
const undoCancelBooking = `# As Ada or Noor: within three minutes after CancelBooking.
mutation UndoCancelBooking($input: UndoCancelBookingInput!) {
  undoCancelBooking(input: $input) {
    __typename
    ... on UndoCancelBookingSuccess { booking { id start status version } }
    ... on Error { code message }
  }
}
`
const rescheduleBooking = `# As Ada or Noor: moves a booking. If it has changed meanwhile, put in its present version.
mutation RescheduleBooking($input: RescheduleBookingInput!) {
  rescheduleBooking(input: $input) {
    __typename
    ... on RescheduleBookingSuccess { booking { id start status version } }
    ... on Error { code message }
  }
}
`
const booking = `# As Ada or Noor: anything with an id, here a booking.
query Booking($id: ID!) {
  node(id: $id) {
    id
    ... on Booking {
      start status version cancelUntil changes { __typename }
      cancellationQuotes { owed { amountMinor currency } owedPercent validUntil }
    }
  }
}
`
