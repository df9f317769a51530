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
    end: t.field({ type: 'Instant', description: 'When it ends.', resolve: ({ end }) => write(end) }),
  }),
})
