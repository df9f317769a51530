import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { BlockedPage } from '#web/features/connections/blocked/blocked-page.tsx'
import { blockedQuery } from '#web/features/connections/blocked/blocked-query.ts'

export const Route = createFileRoute('/_app/settings/blocked')({
  loader: ({ context }) => {
    startQuery(context.apollo, blockedQuery, {})
    return context.loadWords('connections/blocked')
  },
  component: BlockedPage,
})
