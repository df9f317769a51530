import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { BookingPage } from '#web/features/bookings/booking/booking-page.tsx'
import { bookingQuery } from '#web/features/bookings/booking/booking-query.ts'
import { readAskedChange } from '#web/features/sessions/asked-change.ts'
import { strictSearch } from '#web/strict-search.ts'

export const Route = createFileRoute('/_app/my-sessions/$bookingId/')({
  validateSearch: strictSearch(readAskedChange),
  loader: ({ context, params }) => {
    startQuery(context.apollo, bookingQuery, { id: params.bookingId })
    return context.loadWords('bookings/mine', 'sessions', 'connections/professionals')
  },
  component: BookingPage,
})
