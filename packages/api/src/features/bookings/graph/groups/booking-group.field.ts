import { limits } from '@hora/schema/limits'
import { decidesAt, reads } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { listSize, smallValue } from '#graph/list-size.ts'
import { loaderFor } from '#graph/loader.ts'
import type { BookingView, GroupSettings } from '../../data/booking-cells.ts'
import { type AttendeeView, readAttendees } from '../../data/read-attendees.ts'
import { seesAttendees, sideOf } from '../../policy.ts'
import { BookingType } from '../booking.type.ts'

const AttendeeType = builder.objectRef<AttendeeView>('Attendee').implement({
  ...smallValue,
  description: 'Somebody else with a confirmed place in the same session.',
  fields: (t) => ({
    displayName: t.exposeString('displayName', { description: 'Their name.' }),
  }),
})

/** Loads the others in the sessions of all bookings of an answer, in one statement. */
const attendeesOf = loaderFor<BookingView, readonly AttendeeView[]>(
  async ({ ports }, bookings) => await readAttendees(ports.db, bookings),
)

builder.objectFields(BookingType, (t) => ({
  isGroup: t.boolean({
    ...reads<GroupSettings>('capacity'),
    description: 'Whether its session has room for several people.',
    resolve: ({ group }) => group.capacity > 1,
  }),
  minimumPlaces: t.int({
    nullable: true,
    ...reads<GroupSettings>('minimumPlaces'),
    resolve: ({ group }) => group.minimumPlaces,
    description: 'With fewer confirmed places than this its session is cancelled; null: there is no minimum.',
  }),
  decidesAt: t.field({
    type: 'Instant',
    nullable: true,
    ...reads<GroupSettings>('minimumPlaces', 'decideHoursBefore', 'decidedAt'),
    description: 'When the minimum of its session is decided; null: there is none, or it is decided.',
    resolve: ({ group, start }) => decidesAt({ ...group, start }),
  }),
  attendees: t.field({
    type: [AttendeeType],
    nullable: true,
    extensions: {
      ...reads<BookingView & GroupSettings>('capacity', 'attendeesSee', 'connected').extensions,
      ...listSize(limits.capacity.max).extensions,
    },
    description:
      'The others with a confirmed place, by name, where the professional lets them see each other; else null.',
    resolve: async (booking, _args, context) =>
      seesAttendees(sideOf(context.viewer, booking), booking)
        ? [...((await attendeesOf(context, booking)) ?? [])]
        : null,
  }),
}))
