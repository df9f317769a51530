import { type Example, example } from './example.ts'

export function ofNotifications(): readonly Example[] {
  return [example(notifications), example(markNotificationsRead), example(notificationsChanged)]
}

const notifications = `# As Ada or Noor: what the bell shows.
query Notifications {
  viewer {
    unreadNotifications
    notifications(first: 10) { edges { node { id kind counterpart createdAt readAt } } }
  }
}
`
const markNotificationsRead = `# As Ada or Noor: everything in the bell is read.
mutation MarkNotificationsRead {
  markNotificationsRead(input: {}) {
    __typename
    ... on MarkNotificationsReadSuccess { viewer { unreadNotifications } }
  }
}
`
const notificationsChanged = `# As Ada or Noor: keep this running, and cancel a booking as the other one in another browser.
subscription NotificationsChanged {
  notificationsChanged { kind cursor unreadNotifications }
}
`
