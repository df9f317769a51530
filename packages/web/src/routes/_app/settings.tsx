import { createFileRoute } from '@tanstack/react-router'
import { SettingsLayout } from '#web/features/shell/settings/settings-layout.tsx'

export const Route = createFileRoute('/_app/settings')({
  loader: ({ context }) => context.loadWords('shell/settings'),
  component: SettingsLayout,
})
