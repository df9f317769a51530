import { createFileRoute } from '@tanstack/react-router'
import { ResetPasswordPage } from '#web/features/accounts/password/reset-password-page.tsx'
import { strictSearch } from '#web/strict-search.ts'

type Search = { token?: string }

export const Route = createFileRoute('/reset-password')({
  validateSearch: strictSearch(
    (search: Record<string, unknown>): Search =>
      typeof search['token'] === 'string' ? { token: search['token'] } : {},
  ),
  loader: ({ context }) => context.loadWords('accounts'),
  component: ResetPasswordPage,
})
