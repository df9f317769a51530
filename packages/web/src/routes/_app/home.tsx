import { createFileRoute, redirect } from '@tanstack/react-router'
import { startPageOf } from '#web/features/accounts/sign-in/start-page.ts'

/** Redirects a signed-in person to their start page. */
export const Route = createFileRoute('/_app/home')({
  beforeLoad: ({ context }) => {
    throw redirect({ to: startPageOf(context.viewer), replace: true })
  },
})
