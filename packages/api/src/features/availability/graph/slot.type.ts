import { builder } from '#graph/builder.ts'
import { smallValue } from '#graph/list-size.ts'
import { isoWriter } from '#kernel/iso-text.ts'
import type { Slot } from '../domain/slot-request.ts'

const write = isoWriter()

export const SlotType = builder.objectRef<Slot>('Slot').implement({
  ...smallValue,
  description: 'A time that can be booked.',
  fields: (t) => ({
    start: t.field({
      type: 'Instant',
      description: 'When it starts.',
      resolve: ({ start }) => write(start),
    }),
    placesLeft: t.int({
      description:
        'How many places are free: all of the service, or those that are left in a session that others have joined.',
      resolve: ({ placesLeft = 1 }) => placesLeft,
    }),
    joins: t.boolean({
      description: 'Whether there is a session at this time already, which the booking joins.',
      resolve: ({ joins = false }) => joins,
    }),
    end: t.field({ type: 'Instant', description: 'When it ends.', resolve: ({ end }) => write(end) }),
  }),
})
