/** A tab of GraphiQL. */
export interface Example {
  readonly query: string
  readonly variables?: string
}

const day = 24 * 60 * 60 * 1_000

/** Operations that run as they are, as one of the demo people. */
export function examples(now: Date): readonly Example[] {
  const range = JSON.stringify(
    { from: now.toISOString(), to: new Date(now.getTime() + 14 * day).toISOString() },
    null,
    2,
  )
  return [
    { query: whoAmI },
    { query: calendar, variables: range },
    { query: calendarChanged },
    { query: services },
    { query: openSlots, variables: range.replace('{', '{\n  "serviceId": "the id of a service",') },
    { query: myBookings },
    { query: bell },
  ]
}

const whoAmI = `# Choose above whose eyes you see with.
query WhoAmI {
  viewer {
    account { displayName email zone }
    professional { handle profession }
    unreadNotifications
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
const services = `# As Ada: what can be booked.
query Services {
  services {
    edges { node { id name durations { minutes price { amountMinor currency } } } }
  }
}
`
const openSlots = `# As Ada or Noor: open times of a service, whose id the tab before shows.
query OpenSlots($serviceId: ID!, $from: Instant!, $to: Instant!) {
  openSlots(serviceId: $serviceId, durationMinutes: 60, from: $from, to: $to) {
    __typename
    ... on OpenSlots { slots { start end } }
    ... on Error { code message }
  }
}
`
const myBookings = `# As Noor: what is ahead.
query MyBookings {
  myBookings(when: UPCOMING) {
    edges { node { id start end status service { name } professional { displayName } viewerCanCancel } }
  }
}
`
const bell = `# The bell, as it rings.
subscription NotificationsChanged {
  notificationsChanged { kind cursor unreadNotifications }
}
`
