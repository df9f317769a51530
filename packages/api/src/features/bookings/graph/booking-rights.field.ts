import { limits } from '@hora/schema/limits'
import { reads } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import type { GraphContext } from '#graph/context.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { bookingOfView, changesOf } from '../data/booking-of-view.ts'
import { type BookingChangeView, isAttendanceChange } from '../data/read-changes.ts'
import { rescheduleUntil } from '../domain/booking-policy.ts'
import { isPossible } from '../domain/decide.ts'
import { contestUntil } from '../domain/decide-settled.ts'
import { cancelUntil } from '../domain/quote-cancellation.ts'
import { icsPath } from '../ics/ics-path.ts'
import { sideOf } from '../policy.ts'
import { BookingType } from './booking.type.ts'
import { loadChanges } from './load-changes.ts'

type Asked = 'cancel' | 'reschedule' | 'record-attendance' | 'contest'

function may(booking: BookingView, type: Asked, { viewer, ports }: GraphContext): boolean {
  const actor = sideOf(viewer, booking)
  if (actor === null) return false
  const current = bookingOfView(booking)
  return isPossible(current, { type, actor, to: current, attendance: 'no_show' }, ports.clock.now())
}

/** The cells that decisions need. */
const decisionCells = reads<BookingView>(
  'policy',
  'priceMinor',
  'confirmedAt',
  'cancelledAt',
  'cancelledBy',
  'cancelledOwedMinor',
  'settledAt',
  'contestedAt',
)

const isRecordedTooOften = (changes: readonly BookingChangeView[] | null) =>
  (changes ?? []).filter(isAttendanceChange).length >= limits.attendanceChanges

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
    nullable: true,
    ...decisionCells,
    description: 'Until when the client may cancel it; null if they have to ask at any time.',
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
    resolve: (booking, _args, context) =>
      changesOf(booking) < limits.movesPerBooking && may(booking, 'reschedule', context),
  }),
  contestUntil: t.field({
    type: 'Instant',
    nullable: true,
    ...decisionCells,
    description:
      'Until when the client may contest that they missed it; null where there is nothing to contest.',
    resolve: (booking) => contestUntil(bookingOfView(booking)),
  }),
  viewerCanRecordAttendance: t.boolean({
    ...decisionCells,
    description: 'Whether the viewer may record or correct now whether the client came.',
    resolve: async (booking, _args, context) =>
      may(booking, 'record-attendance', context) && !isRecordedTooOften(await loadChanges(context, booking)),
  }),
  viewerCanContestNoShow: t.boolean({
    ...decisionCells,
    description: 'Whether the viewer may contest now that they missed it.',
    resolve: (booking, _args, context) => may(booking, 'contest', context),
  }),
}))
