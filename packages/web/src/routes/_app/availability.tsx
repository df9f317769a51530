import { createFileRoute, redirect } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { AvailabilityPage } from '#web/features/availability/page/availability-page.tsx'
import { readAvailabilitySearch } from '#web/features/availability/page/availability-place.ts'
import { schedulesQuery } from '#web/features/availability/schedules/schedules-query.ts'
import { strictSearch } from '#web/strict-search.ts'

export const Route = createFileRoute('/_app/availability')({
  validateSearch: strictSearch(readAvailabilitySearch),
  beforeLoad: ({ context }) => {
    if (!context.viewer.professional) throw redirect({ to: '/my-sessions' })
  },
  loader: ({ context }) => {
    startQuery(context.apollo, schedulesQuery, {})
    return context.loadWords('availability')
  },
  component: AvailabilityPage,
})
