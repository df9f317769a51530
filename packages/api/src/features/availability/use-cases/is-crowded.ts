import type { Tx } from '@hora/db/client'
import { limits } from '@hora/schema/limits'
import { readTimeOffAround, type TimeOffView } from '../data/time-off-view.ts'
import { crowdedDate } from '../domain/crowded-date.ts'

/** Whether a date of this time off would have too many. The caller has locked the practice. */
export async function isCrowded(tx: Tx, timeOff: Omit<TimeOffView, 'version'>): Promise<boolean> {
  const others = await readTimeOffAround(tx, timeOff)
  return crowdedDate(timeOff, others, limits.timeOffPerDay) !== null
}
