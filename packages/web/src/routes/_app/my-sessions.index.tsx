import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { MySessionsPage } from '#web/features/bookings/mine/my-sessions-page.tsx'
import { mySessionsQuery, mySessionsVariables } from '#web/features/bookings/mine/my-sessions-query.ts'
import { myProfessionalsQuery } from '#web/features/connections/professionals/my-professionals-query.ts'
import { strictSearch } from '#web/strict-search.ts'

export const Route = createFileRoute('/_app/my-sessions/')({
  validateSearch: strictSearch(({ past }: Record<string, unknown>): { past?: boolean } =>
    past === true ? { past } : {},
  ),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    startQuery(context.apollo, mySessionsQuery, mySessionsVariables(deps))
    startQuery(context.apollo, myProfessionalsQuery, {})
    return context.loadWords('bookings/mine', 'connections/professionals')
  },
  component: MySessionsPage,
})
