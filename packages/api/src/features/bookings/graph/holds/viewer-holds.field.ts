import { limits } from '@hora/schema/limits'
import { ProfessionalType } from '#features/profiles/index.ts'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { loaderFor } from '#graph/loader.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { BookingView } from '../../data/booking-cells.ts'
import { readRunningHolds } from '../../data/read-bookings.ts'
import { BookingType } from '../booking.type.ts'

/** The viewer's holds with all professionals of an answer, in one statement. */
const holdsWith = loaderFor<ProfessionalId, readonly BookingView[]>(async ({ ports, viewer }, ids) =>
  viewer.kind === 'signed-in'
    ? await readRunningHolds(ports.db, viewer.accountId, ids, ports.clock.now())
    : new Map(),
)

builder.objectField(ProfessionalType, 'viewerHolds', (t) =>
  t.field({
    type: [BookingType],
    ...listSize(limits.runningHolds),
    description: 'The times that are kept for the viewer, by start: complete one, or give it back.',
    resolve: async ({ id }, _args, context) => [...((await holdsWith(context, id)) ?? [])],
  }),
)
