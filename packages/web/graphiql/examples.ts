import { ofAccounts } from './examples/accounts.ts'
import { ofAvailability } from './examples/availability.ts'
import { ofBookings } from './examples/bookings.ts'
import { ofClosings } from './examples/closings.ts'
import { ofConnections } from './examples/connections.ts'
import { type Example, givenFor } from './examples/example.ts'
import { ofNotifications } from './examples/notifications.ts'
import { ofProfiles } from './examples/profiles.ts'
import { ofRequests } from './examples/requests.ts'
import { ofSeries } from './examples/series.ts'
import { ofServices } from './examples/services.ts'
import type { Reader } from './reader.ts'

/**
 * Operations that run as they are, as one of the demo people: what each feature can read and change, and what is live
 * about it.
 */
export function examples(now: Date, reader: Reader | null): readonly Example[] {
  const given = givenFor(now, reader)
  return [
    ...ofAccounts(given),
    ...ofProfiles(given),
    ...ofBookings(given),
    ...ofRequests(given),
    ...ofServices(given),
    ...ofAvailability(given),
    ...ofSeries(given),
    ...ofClosings(given),
    ...ofConnections(given),
    ...ofNotifications(),
  ]
}
