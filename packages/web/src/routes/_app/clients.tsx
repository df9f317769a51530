import { createFileRoute, redirect } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { ClientsPage } from '#web/features/connections/clients/clients-page.tsx'
import { clientsVariables, readClientsSearch } from '#web/features/connections/clients/clients-place.ts'
import { clientsQuery } from '#web/features/connections/clients/clients-query.ts'
import { invitationsQuery } from '#web/features/connections/invitations/invitations-query.ts'
import { strictSearch } from '#web/strict-search.ts'

export const Route = createFileRoute('/_app/clients')({
  validateSearch: strictSearch(readClientsSearch),
  beforeLoad: ({ context }) => {
    if (!context.viewer.professional) throw redirect({ to: '/my-sessions' })
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    if (deps.show === 'invitations') startQuery(context.apollo, invitationsQuery, {})
    else startQuery(context.apollo, clientsQuery, clientsVariables(deps))
    return context.loadWords('connections/clients', 'connections/invitations')
  },
  component: ClientsPage,
})
