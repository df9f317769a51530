import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { BookingPage } from '#web/features/my-bookings/booking-page.tsx'
import { bookingQuery } from '#web/features/my-bookings/booking-query.ts'

export const Route = createFileRoute('/_app/my-sessions/$bookingId/')({
  loader: ({ context, params }) => {
    startQuery(context.apollo, bookingQuery, { id: params.bookingId })
    return context.loadWords('my-bookings', 'sessions')
  },
  component: BookingPage,
})
