import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { PracticePage } from '#web/features/profiles/practice/practice-page.tsx'
import { settingsQuery } from '#web/features/profiles/settings-query.ts'

export const Route = createFileRoute('/_app/settings/practice')({
  loader: ({ context }) => {
    startQuery(context.apollo, settingsQuery, {})
    return context.loadWords('profiles', 'profiles/cancellation')
  },
  component: PracticePage,
})
