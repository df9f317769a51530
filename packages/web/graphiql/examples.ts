import type { BookableService } from './reader.ts'

/** A tab of GraphiQL. */
export interface Example {
  readonly query: string
  readonly variables?: string
}

/** Takes the place of an id while nobody is signed in. */
const noService = 'choose above who to run as'

const day = 24 * 60 * 60 * 1_000

/** Operations that run as they are, as one of the demo people. `service` is one that they can see. */
export function examples(now: Date, service: BookableService | null): readonly Example[] {
  const range = { from: now.toISOString(), to: new Date(now.getTime() + 14 * day).toISOString() }
  const open = { ...(service ?? { serviceId: noService, durationMinutes: 60 }), ...range }
  return [
    { query: whoAmI },
    { query: calendar, variables: written(range) },
    { query: calendarChanged },
    { query: services },
    { query: openSlots, variables: written(open) },
    { query: myBookings },
    { query: bell },
  ]
}

function written(variables: object): string {
  return JSON.stringify(variables, null, 2)
}

const whoAmI = `# Choose above who to run as.
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
const services = `# As Ada: the services.
query Services {
  services {
    edges { node { id name durations { minutes price { amountMinor currency } } } }
  }
}
`
const openSlots = `# As Ada or Noor: open times of a service of Ada's.
query OpenSlots($serviceId: ID!, $durationMinutes: Int!, $from: Instant!, $to: Instant!) {
  openSlots(serviceId: $serviceId, durationMinutes: $durationMinutes, from: $from, to: $to) {
    __typename
    ... on OpenSlots { slots { start end } }
    ... on Error { code message }
  }
}
`
const myBookings = `# As Noor: upcoming bookings.
query MyBookings {
  myBookings(when: UPCOMING) {
    edges { node { id start end status service { name } professional { displayName } viewerCanCancel } }
  }
}
`
const bell = `# New notifications, live.
subscription NotificationsChanged {
  notificationsChanged { kind cursor unreadNotifications }
}
`
