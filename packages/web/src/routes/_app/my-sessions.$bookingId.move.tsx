import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { bookingQuery } from '#web/features/bookings/booking/booking-query.ts'
import { MovePage } from '#web/features/bookings/move/move-page.tsx'
import { readMoveSearch } from '#web/features/bookings/move/move-search.ts'
import { strictSearch } from '#web/strict-search.ts'

export const Route = createFileRoute('/_app/my-sessions/$bookingId/move')({
  validateSearch: strictSearch(readMoveSearch),
  loader: ({ context, params }) => {
    startQuery(context.apollo, bookingQuery, { id: params.bookingId })
    return context.loadWords('bookings', 'bookings/mine')
  },
  component: MovePage,
})
