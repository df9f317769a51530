import { useQuery } from '@apollo/client/react'
import { limits } from '@hora/schema/limits'
import { type Offer, openSlotsQuery } from '#web/features/bookings/times/open-slots-query.ts'
import { localTimeOf } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** `from` is an instant (ISO 8601). */
type Options = { from: string; horizonDays: number; now: string; skip: boolean }

/** The first day with open time from an instant on: a date, null when there is none, undefined until known. */
export function useNextFreeDay(
  offer: Offer,
  { from, horizonDays, now, skip }: Options,
): string | null | undefined {
  const { reader } = useFormats()
  const to = latestEnd(from, now, horizonDays)
  const beyond = Temporal.Instant.compare(from, to) >= 0
  const { data } = useQuery(openSlotsQuery, { variables: { ...offer, from, to }, skip: skip || beyond })
  if (beyond) return null
  if (skip || data?.openSlots.__typename !== 'OpenSlots') return undefined
  const [first] = data.openSlots.slots
  return first ? localTimeOf(first.start, reader.zone).date : null
}

/** The end of the bookable range or of one request. `now` is rounded to the hour so that the query stays the same. */
function latestEnd(from: string, now: string, horizonDays: number): string {
  const day = (instant: string, days: number) => Temporal.Instant.from(instant).add({ hours: 24 * days })
  const horizon = day(now, horizonDays + 1).round({ smallestUnit: 'hour', roundingMode: 'floor' })
  const asked = day(from, limits.slotRangeDays)
  return (Temporal.Instant.compare(horizon, asked) < 0 ? horizon : asked).toString()
}
