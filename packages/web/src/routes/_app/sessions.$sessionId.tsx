import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { readAskedChange } from '#web/features/sessions/asked-change.ts'
import { SessionPage } from '#web/features/sessions/session/session-page.tsx'
import { sessionQuery } from '#web/features/sessions/session/session-query.ts'
import { strictSearch } from '#web/strict-search.ts'

export const Route = createFileRoute('/_app/sessions/$sessionId')({
  validateSearch: strictSearch(readAskedChange),
  loader: ({ context, params }) => {
    startQuery(context.apollo, sessionQuery, { id: params.sessionId })
    return context.loadWords('sessions')
  },
  component: SessionPage,
})
