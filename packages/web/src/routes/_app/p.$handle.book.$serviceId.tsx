import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { BookPage } from '#web/features/bookings/book/book-page.tsx'
import { bookPageQuery } from '#web/features/bookings/book/book-page-query.ts'
import { readBookSearch } from '#web/features/bookings/times/book-search.ts'
import { strictSearch } from '#web/strict-search.ts'

export const Route = createFileRoute('/_app/p/$handle/book/$serviceId')({
  validateSearch: strictSearch(readBookSearch),
  loader: ({ context, params }) => {
    startQuery(context.apollo, bookPageQuery, { id: params.serviceId })
    return context.loadWords('bookings')
  },
  component: BookPage,
})
