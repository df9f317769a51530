import { limits } from '@hora/schema/limits'
import { professionalIdOf } from '#auth/viewer.ts'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { readOpenRequests } from '../../data/read-bookings.ts'
import { BookingType } from '../booking.type.ts'

builder.queryField('openRequests', (t) =>
  t.field({
    type: [BookingType],
    ...listSize(limits.requestsListed),
    description: `The requests that the viewer, a professional, has to answer; the one that ends first is first; at most ${limits.requestsListed}.`,
    authScopes: { professional: true },
    resolve: async (_root, _args, { ports, viewer }) => {
      const professionalId = professionalIdOf(viewer)
      if (professionalId === null) return []
      return [...(await readOpenRequests(ports.db, professionalId, ports.clock.now(), limits.requestsListed))]
    },
  }),
)
