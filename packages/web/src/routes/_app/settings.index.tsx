import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { ProfilePage } from '#web/features/profiles/profile/profile-page.tsx'
import { settingsQuery } from '#web/features/profiles/settings-query.ts'

export const Route = createFileRoute('/_app/settings/')({
  loader: ({ context }) => {
    startQuery(context.apollo, settingsQuery, {})
    return context.loadWords('profiles')
  },
  component: ProfilePage,
})
