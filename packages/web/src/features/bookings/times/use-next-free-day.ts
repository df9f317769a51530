import { useQuery } from '@apollo/client/react'
import { limits } from '@hora/schema/limits'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { type Offer, openSlotsQuery } from '#web/features/bookings/times/open-slots-query.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'
import { localTimeOf } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** `from` is an instant (ISO 8601). */
type Options = { from: string; horizonDays: number; now: string; skip: boolean }

type NextFreeDay = {
  /** A date, null when there is none, undefined until known. */
  day: string | null | undefined
  failed?: ErrorCopyCode | undefined
  reference?: string | undefined
  refetch: () => void
}

/** The first day with open time from an instant on. */
export function useNextFreeDay(offer: Offer, { from, horizonDays, now, skip }: Options): NextFreeDay {
  const { reader } = useFormats()
  const to = latestEnd(from, now, horizonDays)
  const beyond = Temporal.Instant.compare(from, to) >= 0
  const { data, error, refetch } = useQuery(openSlotsQuery, {
    variables: { ...offer, from, to },
    skip: skip || beyond,
  })
  const again = () => void refetch().catch(() => undefined)
  if (beyond) return { day: null, refetch: again }
  if (skip) return { day: undefined, refetch: again }
  const answer = data?.openSlots
  if (answer?.__typename !== 'OpenSlots')
    return {
      day: undefined,
      failed: answer?.code ?? errorCode(error),
      reference: referenceOfError(error),
      refetch: again,
    }
  const [first] = answer.slots
  return { day: first ? localTimeOf(first.start, reader.zone).date : null, refetch: again }
}

/** The end of the bookable range or of one request. `now` is rounded to the hour so that the query stays the same. */
function latestEnd(from: string, now: string, horizonDays: number): string {
  const day = (instant: string, days: number) => Temporal.Instant.from(instant).add({ hours: 24 * days })
  const horizon = day(now, horizonDays + 1).round({ smallestUnit: 'hour', roundingMode: 'floor' })
  const asked = day(from, limits.slotRangeDays)
  return (Temporal.Instant.compare(horizon, asked) < 0 ? horizon : asked).toString()
}
