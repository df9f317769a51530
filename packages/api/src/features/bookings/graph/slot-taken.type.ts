import { SlotType } from '#features/availability/index.ts'
import { ErrorInterface, errorType } from '#graph/errors.ts'
import type { SlotTaken } from '../use-cases/slot-taken.ts'

export const SlotTakenType = errorType<SlotTaken>('SLOT_TAKEN', 'SlotTaken').implement({
  interfaces: [ErrorInterface],
  description: 'Someone else has the time; here are the nearest free ones.',
  fields: (t) => ({
    nearest: t.field({
      type: [SlotType],
      description: 'Up to six open times close to the one asked for, in order of time.',
      resolve: ({ nearest }) => [...nearest],
    }),
  }),
})
