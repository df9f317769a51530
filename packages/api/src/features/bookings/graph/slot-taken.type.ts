import { SlotType } from '#features/availability/index.ts'
import { builder } from '#graph/builder.ts'
import { ErrorInterface } from '#graph/errors.ts'
import type { SlotTaken } from '../use-cases/slot-taken.ts'

export const SlotTakenType = builder.objectRef<SlotTaken>('SlotTaken').implement({
  description: 'Someone else has the time; here are the nearest free ones.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    nearest: t.field({
      type: [SlotType],
      description: 'Up to six open times close to the one asked for, in order of time.',
      resolve: ({ nearest }) => [...nearest],
    }),
  }),
})
