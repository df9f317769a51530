import { createFileRoute, redirect } from '@tanstack/react-router'
import { homeOf } from '#web/features/accounts/sign-in/home-of.ts'

/** Redirects a signed-in person to their start page; it has no page of its own. */
export const Route = createFileRoute('/_app/home')({
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.viewer), replace: true })
  },
})
