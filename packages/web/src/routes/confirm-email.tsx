import { createFileRoute } from '@tanstack/react-router'
import { ConfirmEmailPage } from '#web/features/accounts/sign-up/confirm-email-page.tsx'
import { InvitationOfLink } from '#web/features/connections/join/invitation-of-link.tsx'
import { strictSearch } from '#web/strict-search.ts'

type Search = { token?: string }

export const Route = createFileRoute('/confirm-email')({
  validateSearch: strictSearch(
    (search: Record<string, unknown>): Search =>
      typeof search['token'] === 'string' ? { token: search['token'] } : {},
  ),
  loader: ({ context }) => context.loadWords('accounts', 'connections/join'),
  component: () => <ConfirmEmailPage Invitation={InvitationOfLink} />,
})
