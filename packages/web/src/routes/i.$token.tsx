import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { policiesQuery } from '#web/features/accounts/sign-up/policies-query.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { InvitationPage } from '#web/features/connections/join/invitation-page.tsx'
import { invitationQuery } from '#web/features/connections/join/invitation-query.ts'

/** Open to everyone; the page itself decides what a signed-in person sees. */
export const Route = createFileRoute('/i/$token')({
  beforeLoad: async ({ context }) => {
    const answer = await context.apollo.client.query({ query: viewerQuery }).catch(() => null)
    return { viewer: answer?.data?.viewer ?? null }
  },
  loader: ({ context, params }) => {
    startQuery(context.apollo, invitationQuery, { token: params.token })
    if (!context.viewer) startQuery(context.apollo, policiesQuery, {})
    return context.loadWords('connections/join', 'accounts')
  },
  component: InvitationPage,
})
