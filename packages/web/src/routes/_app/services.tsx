import { createFileRoute, redirect } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { ServicesPage } from '#web/features/services/list/services-page.tsx'
import { servicesQuery } from '#web/features/services/list/services-query.ts'

export const Route = createFileRoute('/_app/services')({
  beforeLoad: ({ context }) => {
    if (!context.viewer.professional) throw redirect({ to: '/my-sessions' })
  },
  loader: ({ context }) => {
    startQuery(context.apollo, servicesQuery, {})
    return context.loadWords('services')
  },
  component: ServicesPage,
})
