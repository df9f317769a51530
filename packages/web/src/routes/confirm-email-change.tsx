import { createFileRoute } from '@tanstack/react-router'
import { ConfirmEmailChangePage } from '#web/features/accounts/email/confirm-email-change-page.tsx'
import { strictSearch } from '#web/strict-search.ts'

type Search = { token?: string }

export const Route = createFileRoute('/confirm-email-change')({
  validateSearch: strictSearch(
    (search: Record<string, unknown>): Search =>
      typeof search['token'] === 'string' ? { token: search['token'] } : {},
  ),
  loader: ({ context }) => context.loadWords('accounts'),
  component: ConfirmEmailChangePage,
})
