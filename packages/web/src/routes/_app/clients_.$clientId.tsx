import { createFileRoute, redirect } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { ClientPage } from '#web/features/clients/client-page.tsx'
import { clientQuery } from '#web/features/clients/client-query.ts'

export const Route = createFileRoute('/_app/clients_/$clientId')({
  beforeLoad: ({ context }) => {
    if (!context.viewer.professional) throw redirect({ to: '/my-sessions' })
  },
  loader: ({ context, params }) => {
    startQuery(context.apollo, clientQuery, { id: params.clientId })
    return context.loadWords('clients', 'sessions')
  },
  component: ClientPage,
})
