import { useQuery } from '@apollo/client/react'
import { useCallback } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { freeTimesVariables, type Offer } from '#web/features/bookings/times/free-times-fragment.ts'
import type { AskedTimes } from '#web/features/bookings/times/use-picked-times.ts'
import { graphql } from '#web/gql/gql.ts'
import { localTimeOf } from '#web/time/local-time.ts'
import { serverNow } from '#web/time/server-clock.ts'
import { useFormats } from '#web/time/use-formats.ts'

export const moveTimesQuery = graphql(/* GraphQL */ `
  query UseMoveTimes_freeTimesQuery($serviceId: ID!, $durationMinutes: Int!, $bookingId: ID!, $zone: TimeZone!, $from: Instant, $date: PlainDate) {
    freeTimes(serviceId: $serviceId, durationMinutes: $durationMinutes, bookingId: $bookingId, zone: $zone, from: $from) {
      ...TimePicker_freeTimes
    }
  }
`)

/** The times that a session can move to, with those of a day: at first its own. */
export function useMoveTimes(offer: Required<Offer>, day: string | undefined, present: string): AskedTimes {
  const { zone } = useFormats().reader
  const shown = day ?? localTimeOf(present, zone).date
  const { data, previousData, error, refetch } = useQuery(moveTimesQuery, {
    variables: { ...offer, ...freeTimesVariables(shown, serverNow().toString(), zone) },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: (_, { reason }) =>
      reason === 'variables-changed' ? 'cache-and-network' : 'cache-first',
  })
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  return {
    answer: data?.freeTimes,
    previous: previousData?.freeTimes,
    failed: errorCode(error),
    reference: referenceOfError(error),
    refetch: again,
  }
}
