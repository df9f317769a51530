import { SlotType } from '#features/availability/index.ts'
import { ErrorInterface, errorType } from '#graph/errors.ts'
import { listSize } from '#graph/list-size.ts'
import { nearestShown, type SlotTaken } from '../use-cases/slot-taken.ts'

export const SlotTakenType = errorType<SlotTaken>('SLOT_TAKEN', 'SlotTaken').implement({
  interfaces: [ErrorInterface],
  description: 'The time is taken; it comes with the nearest free times.',
  fields: (t) => ({
    nearest: t.field({
      type: [SlotType],
      ...listSize(nearestShown),
      description: 'Up to six open times close to the requested one, sorted by start.',
      resolve: ({ nearest }) => [...nearest],
    }),
  }),
})
