import { createFileRoute, redirect } from '@tanstack/react-router'
import { homeOf } from '#web/features/accounts/sign-in/home-of.ts'

/** Where a signed-in person's day starts: no page of its own. */
export const Route = createFileRoute('/_app/home')({
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.viewer), replace: true })
  },
})
