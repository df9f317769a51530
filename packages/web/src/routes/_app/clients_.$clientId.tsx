import { createFileRoute, redirect } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { ClientPage } from '#web/features/connections/clients/client-page.tsx'
import { clientQuery } from '#web/features/connections/clients/client-query.ts'
import { dialogOnDemand } from '#web/ui/on-demand.tsx'

const BookForClientDialog = dialogOnDemand(() =>
  import('#web/features/sessions/book/book-for-client-dialog.tsx').then(
    (module) => module.BookForClientDialog,
  ),
)

export const Route = createFileRoute('/_app/clients_/$clientId')({
  beforeLoad: ({ context }) => {
    if (!context.viewer.professional) throw redirect({ to: '/my-sessions' })
  },
  loader: ({ context, params }) => {
    startQuery(context.apollo, clientQuery, { id: params.clientId })
    return context.loadWords('connections/clients')
  },
  component: () => <ClientPage BookDialog={BookForClientDialog} />,
})
