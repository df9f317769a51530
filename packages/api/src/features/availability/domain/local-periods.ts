import { daysOffBetween } from '@hora/schema/days-off'
import type { TimeOffPeriod } from './choose-period.ts'
import type { LocalPeriod } from './crowded-date.ts'

/** The periods of time off by its own clock: yearly days have one in each year of a range of dates. */
export function localPeriods(
  { days, startsLocal, endsLocal }: Pick<TimeOffPeriod, 'days' | 'startsLocal' | 'endsLocal'>,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): readonly LocalPeriod[] {
  if (days === null || !days.yearly) return [{ startsLocal, endsLocal }]
  return daysOffBetween(days, from, to).map(({ firstDate, lastDate }) => ({
    startsLocal: firstDate.toPlainDateTime(),
    endsLocal: lastDate.add({ days: 1 }).toPlainDateTime(),
  }))
}
