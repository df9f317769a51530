import { useApolloClient } from '@apollo/client/react'
import { limits } from '@hora/schema/limits'
import { useCallback, useEffect, useState } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { type Offer, openSlotsQuery } from '#web/features/bookings/times/open-slots-query.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'
import { localTimeOf } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** `from` and `to` are instants (ISO 8601); `to` is the end of the bookable time. */
type Options = { from: string; to: string; skip: boolean }

type Found = { start: string | null } | { failed: ErrorCopyCode | undefined; reference: string | undefined }

type NextFreeDay = {
  /** A date, null when there is none up to the end of the bookable time, undefined until known. */
  day: string | null | undefined
  failed?: ErrorCopyCode | undefined
  reference?: string | undefined
  refetch: () => void
}

/**
 * The first day with open time from an instant on. One request looks at a part of the bookable time, so requests follow
 * each other until one finds something. While it looks again, the last answer stays.
 */
export function useNextFreeDay(offer: Offer, { from, to, skip }: Options): NextFreeDay {
  const { reader } = useFormats()
  const client = useApolloClient()
  const [search, setSearch] = useState(0)
  const [last, setLast] = useState<{ key: string; found: Found } | null>(null)
  const { serviceId, durationMinutes, bookingId } = offer
  const key = JSON.stringify([serviceId, durationMinutes, bookingId, from])
  useEffect(() => {
    if (skip) return
    const variables = { serviceId, durationMinutes, ...(bookingId === undefined ? {} : { bookingId }) }
    let stopped = false
    const look = async (start: string): Promise<Found> => {
      if (Temporal.Instant.compare(start, to) >= 0) return { start: null }
      const end = endOfStep(start, to)
      const { data, error } = await client.query({
        query: openSlotsQuery,
        variables: { ...variables, from: start, to: end },
        fetchPolicy: 'network-only',
        errorPolicy: 'all',
      })
      const answer = data?.openSlots
      if (answer?.__typename !== 'OpenSlots')
        return { failed: answer?.code ?? errorCode(error), reference: referenceOfError(error) }
      const [first] = answer.slots
      return first || stopped ? { start: first?.start ?? null } : await look(end)
    }
    void look(from).then((found) => {
      if (!stopped) setLast({ key, found })
    })
    return () => {
      stopped = true
    }
  }, [client, key, serviceId, durationMinutes, bookingId, from, to, skip, search])
  const refetch = useCallback(() => setSearch((count) => count + 1), [])
  const found = !skip && last?.key === key ? last.found : undefined
  if (found === undefined) return { day: undefined, refetch }
  if ('failed' in found) return { day: undefined, ...found, refetch }
  return { day: found.start && localTimeOf(found.start, reader.zone).date, refetch }
}

/** The end of what one request may ask for. */
function endOfStep(from: string, to: string): string {
  const longest = Temporal.Instant.from(from).add({ hours: 24 * limits.slotRangeDays })
  return (Temporal.Instant.compare(to, longest) < 0 ? Temporal.Instant.from(to) : longest).toString()
}
