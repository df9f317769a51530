import { useQuery } from '@apollo/client/react'
import { useCallback, useMemo, useState } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { mySessionsQuery, mySessionsVariables } from '#web/features/bookings/mine/my-sessions-query.ts'
import { useBookingsLive } from '#web/features/bookings/use-bookings-live.ts'

/** A list of the viewer's bookings, kept up to date and loaded page by page. */
export function useMySessions(past: boolean | undefined) {
  const variables = mySessionsVariables({ past })
  const { data, error, refetch, fetchMore } = useQuery(mySessionsQuery, { variables })
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  useBookingsLive(again)
  const [growing, setGrowing] = useState(false)
  const page = data?.myBookings.pageInfo
  const more = async () => {
    setGrowing(true)
    await fetchMore({ variables: { ...variables, after: page?.endCursor ?? null } }).catch(() => undefined)
    setGrowing(false)
  }
  const bookings = useMemo(() => data?.myBookings.edges.map(({ node }) => node), [data])
  const failure = { failed: errorCode(error), reference: referenceOfError(error) }
  return { bookings, ...failure, again, more, growing, hasMore: page?.hasNextPage ?? false }
}
