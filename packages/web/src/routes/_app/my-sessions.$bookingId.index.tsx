import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { BookingPage } from '#web/features/bookings/booking/booking-page.tsx'
import { bookingQuery } from '#web/features/bookings/booking/booking-query.ts'

export const Route = createFileRoute('/_app/my-sessions/$bookingId/')({
  loader: ({ context, params }) => {
    startQuery(context.apollo, bookingQuery, { id: params.bookingId })
    return context.loadWords('bookings/mine', 'sessions', 'connections/professionals')
  },
  component: BookingPage,
})
