import { limits } from '@hora/schema/limits'
import { ProfessionalType } from '#features/profiles/index.ts'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { readRunningHolds } from '../data/read-bookings.ts'
import { BookingType } from './booking.type.ts'

builder.objectField(ProfessionalType, 'viewerHolds', (t) =>
  t.field({
    type: [BookingType],
    ...listSize(limits.runningHolds),
    description: 'The times that are kept for the viewer, by start: complete one, or give it back.',
    resolve: async ({ id: professionalId }, _args, { ports, viewer }) => {
      if (viewer.kind !== 'signed-in') return []
      const { accountId: clientId } = viewer
      return [...(await readRunningHolds(ports.db, { professionalId, clientId, now: ports.clock.now() }))]
    },
  }),
)
