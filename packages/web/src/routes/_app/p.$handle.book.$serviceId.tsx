import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { BookPage } from '#web/features/bookings/book/book-page.tsx'
import { bookPageQuery, bookPageVariables } from '#web/features/bookings/book/book-page-query.ts'
import { readBookSearch } from '#web/features/bookings/times/book-search.ts'
import { needFirst } from '#web/first-paint/early-requests.ts'
import { strictSearch } from '#web/strict-search.ts'

export const Route = createFileRoute('/_app/p/$handle/book/$serviceId')({
  validateSearch: strictSearch(readBookSearch),
  loader: ({ context, params, location }) => {
    const variables = bookPageVariables(
      params.serviceId,
      readBookSearch(location.search),
      context.viewer.account.zone,
    )
    // The first page waits for it: an answer that comes while React draws makes it draw everything again.
    needFirst(startQuery(context.apollo, bookPageQuery, variables))
    return context.loadWords('bookings')
  },
  component: BookPage,
})
