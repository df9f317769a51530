import { createFileRoute } from '@tanstack/react-router'
import { SignInLinkPage } from '#web/features/accounts/sign-in-link/sign-in-link-page.tsx'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { InvitationOfLink } from '#web/features/connections/join/invitation-of-link.tsx'
import { strictSearch } from '#web/strict-search.ts'

type Search = { token?: string; next?: string }

export const Route = createFileRoute('/sign-in-link')({
  validateSearch: strictSearch(
    (search: Record<string, unknown>): Search => ({
      ...(typeof search['token'] === 'string' ? { token: search['token'] } : {}),
      ...(typeof search['next'] === 'string' ? { next: search['next'] } : {}),
    }),
  ),
  beforeLoad: async ({ context }) => {
    const answer = await context.apollo.client.query({ query: viewerQuery }).catch(() => null)
    return { viewer: answer?.data?.viewer ?? null }
  },
  loader: ({ context }) => context.loadWords('accounts', 'connections/join'),
  component: () => <SignInLinkPage Invitation={InvitationOfLink} />,
})
