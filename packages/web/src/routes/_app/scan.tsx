import { createFileRoute } from '@tanstack/react-router'
import { ScanPage } from '#web/features/connections/join/scan-page.tsx'

export const Route = createFileRoute('/_app/scan')({
  loader: ({ context }) => context.loadWords('connections/join'),
  component: ScanPage,
})
