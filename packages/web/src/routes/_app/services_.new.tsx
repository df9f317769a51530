import { createFileRoute, redirect } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { NewServicePage } from '#web/features/services/editor/new-service-page.tsx'
import { newServiceQuery } from '#web/features/services/editor/service-query.ts'

export const Route = createFileRoute('/_app/services_/new')({
  beforeLoad: ({ context }) => {
    if (!context.viewer.professional) throw redirect({ to: '/my-sessions' })
  },
  loader: ({ context }) => {
    startQuery(context.apollo, newServiceQuery, {})
    return context.loadWords('services', 'profiles/cancellation')
  },
  component: NewServicePage,
})
