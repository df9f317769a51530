import { createFileRoute, redirect } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { SessionPage } from '#web/features/sessions/session/session-page.tsx'
import { sessionQuery } from '#web/features/sessions/session/session-query.ts'

export const Route = createFileRoute('/_app/sessions/$sessionId')({
  beforeLoad: ({ context }) => {
    if (!context.viewer.professional) throw redirect({ to: '/my-sessions' })
  },
  loader: ({ context, params }) => {
    startQuery(context.apollo, sessionQuery, { id: params.sessionId })
    return context.loadWords('sessions')
  },
  component: SessionPage,
})
