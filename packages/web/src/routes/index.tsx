import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { LandingPage } from '#web/features/shell/landing/landing-page.tsx'

export const Route = createFileRoute('/')({
  loader: ({ context }) => {
    startQuery(context.apollo, viewerQuery, {})
    return context.loadWords('shell/landing')
  },
  component: LandingPage,
})
