import { useQuery } from '@apollo/client/react'
import { useCallback } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { bookingQuery } from '#web/features/bookings/booking/booking-query.ts'
import { useBookingsLive } from '#web/features/bookings/use-bookings-live.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'

/** One booking of the viewer, kept up to date while it is on screen. */
export function useMyBooking(id: string) {
  const { data, error, refetch } = useQuery(bookingQuery, { variables: { id } })
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  useBookingsLive(({ bookingId }) => {
    if (bookingId === id) again()
  })
  const booking = data?.node?.__typename === 'Booking' ? data.node : undefined
  const failed: ErrorCopyCode | undefined = booking ? undefined : data ? 'NOT_FOUND' : errorCode(error)
  return { booking, failed, reference: referenceOfError(error), again }
}
