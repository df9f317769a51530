import { reads } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import type { GraphContext } from '#graph/context.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { bookingOfView } from '../data/booking-of-view.ts'
import { cancelUntil, rescheduleUntil } from '../domain/booking-policy.ts'
import { isPossible } from '../domain/decide.ts'
import { icsPath } from '../ics/ics-path.ts'
import { sideOf } from '../policy.ts'
import { BookingType } from './booking.type.ts'

function may(booking: BookingView, type: 'cancel' | 'reschedule', { viewer, ports }: GraphContext): boolean {
  const actor = sideOf(viewer, booking)
  if (actor === null) return false
  const current = bookingOfView(booking)
  return isPossible(current, { type, actor, to: current }, ports.clock.now())
}

/** The cells that decisions need. */
const decisionCells = reads<BookingView>('policy', 'confirmedAt', 'cancelledAt', 'cancelledBy')

/** What the viewer may do with a booking, by the same decisions as in the mutations. */
builder.objectFields(BookingType, (t) => ({
  rescheduleUntil: t.field({
    type: 'Instant',
    ...decisionCells,
    description: 'Until when the client may move it.',
    resolve: (booking) => rescheduleUntil(bookingOfView(booking)),
  }),
  cancelUntil: t.field({
    type: 'Instant',
    ...decisionCells,
    description: 'Until when the client may cancel it.',
    resolve: (booking) => cancelUntil(bookingOfView(booking)),
  }),
  icsUrl: t.string({
    ...reads(),
    description: 'URL of its iCalendar file, relative to the origin.',
    resolve: ({ id }) => icsPath(id),
  }),
  viewerCanCancel: t.boolean({
    ...decisionCells,
    description: 'Whether the viewer may cancel it now.',
    resolve: (booking, _args, context) => may(booking, 'cancel', context),
  }),
  viewerCanReschedule: t.boolean({
    ...decisionCells,
    description: 'Whether the viewer may move it now.',
    resolve: (booking, _args, context) => may(booking, 'reschedule', context),
  }),
}))
