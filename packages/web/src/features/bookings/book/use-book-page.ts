import { useQuery } from '@apollo/client/react'
import { useCallback, useState } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { bookPageQuery, bookPageVariables } from '#web/features/bookings/book/book-page-query.ts'
import type { BookSearch } from '#web/features/bookings/times/book-search.ts'
import type { AskedTimes } from '#web/features/bookings/times/use-picked-times.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** The service and its free times, in one request. Another day or length asks again; the service stays on screen. */
export function useBookPage(serviceId: string, search: BookSearch) {
  const { reader } = useFormats()
  const { length, ...rest } = search
  // A length in the address that is no longer offered: the times of the first one are shown.
  const [gone, setGone] = useState<number | undefined>(undefined)
  const asked = length === undefined || length === gone ? rest : search
  const { data, previousData, error, refetch } = useQuery(bookPageQuery, {
    variables: bookPageVariables(serviceId, asked, reader.zone),
    // Times that were on screen before may be taken by now.
    nextFetchPolicy: (_, { reason }) =>
      reason === 'variables-changed' ? 'cache-and-network' : 'cache-first',
  })
  const node = (data ?? previousData)?.node
  const service = node?.__typename === 'Service' && node.id === serviceId ? node : undefined
  const notOffered = service?.durations.some(({ minutes }) => minutes === length) ? undefined : length
  if (service && gone !== notOffered) setGone(notOffered)
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  const failed = errorCode(error)
  const reference = referenceOfError(error)
  const times: AskedTimes = {
    answer: data?.freeTimes,
    previous: service && previousData?.freeTimes,
    failed,
    reference,
    refetch: again,
  }
  return {
    service,
    times,
    failed: service ? undefined : data ? ('NOT_FOUND' as const) : failed,
    reference,
    again,
  }
}
