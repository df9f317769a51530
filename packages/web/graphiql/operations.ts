/** The texts of the examples. Each has one operation, whose name is the name of its tab. */

export const whoAmI = `# Choose above who to run as.
query WhoAmI {
  viewer {
    account { displayName email zone }
    professional { handle profession }
    unreadNotifications
  }
}
`
export const calendar = `# As Ada: the next two weeks.
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
export const calendarChanged = `# As Ada: keep this running, and book as Noor in another browser.
subscription CalendarChanged {
  calendarChanged {
    kind
    cursor
    session { id start end status service { name } }
  }
}
`
export const services = `# As Ada: the services.
query Services {
  services {
    edges { node { id name durations { minutes price { amountMinor currency } } } }
  }
}
`
export const openSlots = `# As Ada or Noor: open times of a service of Ada's.
query OpenSlots($serviceId: ID!, $durationMinutes: Int!, $from: Instant!, $to: Instant!) {
  openSlots(serviceId: $serviceId, durationMinutes: $durationMinutes, from: $from, to: $to) {
    __typename
    ... on OpenSlots { slots { start end } }
    ... on Error { code message }
  }
}
`
export const myBookings = `# As Noor: upcoming bookings.
query MyBookings {
  myBookings(when: UPCOMING) {
    edges { node { id start end status service { name } professional { displayName } viewerCanCancel } }
  }
}
`
export const bell = `# New notifications, live.
subscription NotificationsChanged {
  notificationsChanged { kind cursor unreadNotifications }
}
`
export const requestPasswordReset = `# Mails a link. It arrives in /dev/inbox.
mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    __typename
    ... on RequestPasswordResetSuccess { email }
    ... on Error { code message }
  }
}
`
export const updateProfile = `# A change names the version that it is based on. Run it twice: the second run is refused.
mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    __typename
    ... on UpdateProfileSuccess { account { bio version } }
    ... on Error { code message }
  }
}
`
export const createService = `# As Ada: run it twice, and there is still one new service.
mutation CreateService($input: CreateServiceInput!) {
  createService(input: $input) {
    __typename
    ... on CreateServiceSuccess { service { id name } }
    ... on InvalidInput { fields { path message } }
    ... on Error { code message }
  }
}
`
export const servicesChanged = `# As Ada: keep this running, and run CreateService in another browser.
subscription ServicesChanged {
  servicesChanged { kind cursor service { id name } }
}
`
export const offeredServicesChanged = `# As Noor: the services that she can book, live.
subscription OfferedServicesChanged($professionalId: ID!) {
  offeredServicesChanged(professionalId: $professionalId) { kind cursor service { id name } }
}
`
export const addTimeOff = `# As Ada: a day without bookings, by the clock of her practice.
mutation AddTimeOff($input: AddTimeOffInput!) {
  addTimeOff(input: $input) {
    __typename
    ... on AddTimeOffSuccess { timeOff { id start end zone } }
    ... on Error { code message }
  }
}
`
export const schedulesChanged = `# As Ada: her schedules, live.
subscription SchedulesChanged {
  schedulesChanged { kind cursor schedule { id name zone } }
}
`
export const openSlotsChanged = `# As Ada or Noor: says when to read the open times again.
subscription OpenSlotsChanged($serviceId: ID!) {
  openSlotsChanged(serviceId: $serviceId) { kind cursor from to }
}
`
export const holdSlot = `# As Noor: keeps an open time for ten minutes. CalendarChanged shows it to Ada.
mutation HoldSlot($input: HoldSlotInput!) {
  holdSlot(input: $input) {
    __typename
    ... on HoldSlotSuccess { booking { id start status heldUntil } }
    ... on Error { code message }
  }
}
`
export const bookingsChanged = `# As Noor: her bookings, live.
subscription BookingsChanged {
  bookingsChanged { kind cursor booking { id start status } }
}
`
export const createInvitation = `# As Ada: a link for one new client.
mutation CreateInvitation($input: CreateInvitationInput!) {
  createInvitation(input: $input) {
    __typename
    ... on CreateInvitationSuccess { issuedInvitation { url } }
    ... on Error { code message }
  }
}
`
export const connectionsChanged = `# Clients, professionals and invitations, live.
subscription ConnectionsChanged {
  connectionsChanged { __typename kind cursor }
}
`
export const markNotificationsRead = `# Everything in the bell is read.
mutation MarkNotificationsRead {
  markNotificationsRead(input: {}) {
    __typename
    ... on MarkNotificationsReadSuccess { viewer { unreadNotifications } }
  }
}
`
