import { createFileRoute } from '@tanstack/react-router'
import { LandingPage } from '#web/features/shell/landing/landing-page.tsx'

export const Route = createFileRoute('/')({
  loader: ({ context }) => context.loadWords('shell/landing'),
  component: LandingPage,
})
