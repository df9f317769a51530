import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { BookPage } from '#web/features/bookings/book/book-page.tsx'
import { bookPageQuery } from '#web/features/bookings/book/book-page-query.ts'
import { type BookSearch, readBookSearch } from '#web/features/bookings/times/book-search.ts'
import { startOpenSlots } from '#web/features/bookings/times/start-open-slots.ts'
import { needFirst } from '#web/first-paint/early-requests.ts'
import type { RouterContext } from '#web/router-context.ts'
import { strictSearch } from '#web/strict-search.ts'

export const Route = createFileRoute('/_app/p/$handle/book/$serviceId')({
  validateSearch: strictSearch(readBookSearch),
  loader: ({ context, params, location }) => {
    startQuery(context.apollo, bookPageQuery, { id: params.serviceId })
    needFirst(startTimes(context, params.serviceId, readBookSearch(location.search)))
    return context.loadWords('bookings')
  },
  component: BookPage,
})

type Context = RouterContext & { viewer: { account: { zone: string } } }

/**
 * The times are asked for as soon as the service is known. The page shows what fails. The first page waits for them: an
 * answer that comes while React draws makes it draw everything again.
 */
async function startTimes({ apollo, viewer }: Context, id: string, search: BookSearch): Promise<void> {
  if (search.booking !== undefined) return
  const query = { query: bookPageQuery, variables: { id }, fetchPolicy: 'network-only' } as const
  const answer = await apollo.client.query(query).catch(() => undefined)
  const service = answer?.data?.node
  if (service?.__typename === 'Service') await startOpenSlots(apollo, service, search, viewer.account.zone)
}
