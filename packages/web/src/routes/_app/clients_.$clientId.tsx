import { createFileRoute, redirect } from '@tanstack/react-router'
import { lazy } from 'react'
import { startQuery } from '#web/apollo/start-query.ts'
import { ClientPage } from '#web/features/connections/clients/client-page.tsx'
import { clientQuery } from '#web/features/connections/clients/client-query.ts'

const BookForClientDialog = lazy(() =>
  import('#web/features/sessions/book/book-for-client-dialog.tsx').then((module) => ({
    default: module.BookForClientDialog,
  })),
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
