import { createFileRoute, redirect } from '@tanstack/react-router'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { SignedInLayout } from '#web/features/shell/layout/signed-in-layout.tsx'

/** Everything behind the door. Whoever is not signed in is sent to sign in, and back here after. */
export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    const { data } = await context.apollo.client.query({ query: viewerQuery })
    if (!data?.viewer) throw redirect({ to: '/sign-in', search: { next: location.href } })
    return { viewer: data.viewer }
  },
  component: SignedInLayout,
})
