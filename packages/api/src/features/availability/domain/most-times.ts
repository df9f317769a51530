import { limits } from '@hora/schema/limits'

const minutesPerDay = 1440

/**
 * The most starts in a number of minutes: one for each of the shortest steps, and one more for each range of open
 * hours, because the steps count from its start.
 */
export function mostSlots(minutes: number): number {
  const days = Math.ceil(minutes / minutesPerDay) + 1
  return Math.ceil(minutes / limits.slotStep.min) + days * limits.rangesPerDay
}

/** The most times of one day. A day on which clocks go back has 25 hours. */
export const mostTimesOfDay = mostSlots(minutesPerDay + 60)
