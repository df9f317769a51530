import { mostReasons, SlotType, TimeRefusalType } from '#features/availability/index.ts'
import { ErrorInterface, errorType } from '#graph/errors.ts'
import { listSize } from '#graph/list-size.ts'
import { timeRefusalCodes } from '../../domain/name-refusal.ts'
import { nearestShown, type TimeRefused } from '../../use-cases/refuse-time.ts'
import { BookingType } from '../booking.type.ts'

export const TimeRefusedType = errorType<TimeRefused>(timeRefusalCodes, 'TimeRefused').implement({
  interfaces: [ErrorInterface],
  description: 'The time cannot be booked: the one reason, and the nearest free times.',
  fields: (t) => ({
    nearest: t.field({
      type: [SlotType],
      ...listSize(nearestShown),
      description: 'Up to six open times close to the requested one, sorted by start.',
      resolve: ({ nearest }) => [...nearest],
    }),
    minimumNoticeMinutes: t.exposeInt('minimumNoticeMinutes', {
      description: 'How long before its start each of them can be booked: then it is no longer open.',
    }),
    reasons: t.field({
      type: [TimeRefusalType],
      ...listSize(mostReasons),
      description: 'For the professional: every reason that they have not overridden; empty for clients.',
      resolve: ({ reasons }) => [...reasons],
    }),
    ownBooking: t.field({
      type: BookingType,
      nullable: true,
      description: "The viewer's own hold or booking that has the time or is too close to it.",
      resolve: ({ ownBooking }) => ownBooking,
    }),
  }),
})
