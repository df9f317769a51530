import type { Tx } from '@hora/db/client'
import { limits } from '@hora/schema/limits'
import { readTimeOffAround, type TimeOffView } from '../data/time-off-view.ts'
import { crowdedDate } from '../domain/crowded-date.ts'
import { localPeriods } from '../domain/local-periods.ts'

/** Whether a date of this time off would have too many. The caller has locked the practice. */
export async function isCrowded(tx: Tx, timeOff: Omit<TimeOffView, 'version'>): Promise<boolean> {
  const others = await readTimeOffAround(tx, timeOff)
  const lastYear = Math.max(timeOff.endsLocal.year + 4, ...others.map(({ endsLocal }) => endsLocal.year))
  const until = Temporal.PlainDate.from({ year: lastYear, month: 12, day: 31 })
  return localPeriods(timeOff, timeOff.startsLocal.toPlainDate(), until).some((added) => {
    const [first, last] = [added.startsLocal.toPlainDate(), added.endsLocal.toPlainDate()]
    const met = others.flatMap((other) => localPeriods(other, first, last))
    return crowdedDate(added, met, limits.timeOffPerDay) !== null
  })
}
