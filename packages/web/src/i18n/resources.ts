import type availability from './locales/en/availability.json'
import type booking from './locales/en/booking.json'
import type calendar from './locales/en/calendar.json'
import type clients from './locales/en/clients.json'
import type errors from './locales/en/errors.json'
import type invitations from './locales/en/invitations.json'
import type landing from './locales/en/landing.json'
import type myBookings from './locales/en/my-bookings.json'
import type notifications from './locales/en/notifications.json'
import type onboarding from './locales/en/onboarding.json'
import type people from './locales/en/people.json'
import type services from './locales/en/services.json'
import type sessions from './locales/en/sessions.json'
import type settings from './locales/en/settings.json'
import type shell from './locales/en/shell.json'
import type ui from './locales/en/ui.json'

/** Every namespace and its keys, so that a missing key does not compile. One line per feature. */
export type Resources = {
  availability: typeof availability
  booking: typeof booking
  calendar: typeof calendar
  clients: typeof clients
  errors: typeof errors
  invitations: typeof invitations
  landing: typeof landing
  'my-bookings': typeof myBookings
  notifications: typeof notifications
  onboarding: typeof onboarding
  people: typeof people
  services: typeof services
  sessions: typeof sessions
  settings: typeof settings
  shell: typeof shell
  ui: typeof ui
}

export type Namespace = keyof Resources

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: Resources
  }
}
