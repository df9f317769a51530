import { createFileRoute, redirect } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { ServicePage } from '#web/features/services/editor/service-page.tsx'
import { serviceQuery } from '#web/features/services/editor/service-query.ts'

export const Route = createFileRoute('/_app/services_/$serviceId')({
  beforeLoad: ({ context }) => {
    if (!context.viewer.professional) throw redirect({ to: '/my-sessions' })
  },
  loader: ({ context, params }) => {
    startQuery(context.apollo, serviceQuery, { id: params.serviceId })
    return context.loadWords('services', 'profiles/cancellation')
  },
  component: ServicePage,
})
