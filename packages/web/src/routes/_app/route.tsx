import { createFileRoute, redirect } from '@tanstack/react-router'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { SignedInLayout } from '#web/features/shell/layout/signed-in-layout.tsx'

/** The parent of every signed-in page. A visitor goes to the sign-in page, and returns here afterwards. */
export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    const { data } = await context.apollo.client.query({ query: viewerQuery })
    if (!data?.viewer) throw redirect({ to: '/sign-in', search: { next: location.href } })
    return { viewer: data.viewer }
  },
  loader: ({ context }) => context.loadWords('notifications'),
  component: SignedInLayout,
})
