import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { ProfilePage } from '#web/features/settings/profile-page.tsx'
import { settingsQuery } from '#web/features/settings/settings-query.ts'

export const Route = createFileRoute('/_app/settings/')({
  loader: ({ context }) => startQuery(context.apollo, settingsQuery, {}),
  component: ProfilePage,
})
