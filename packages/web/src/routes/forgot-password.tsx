import { createFileRoute } from '@tanstack/react-router'
import { ForgotPasswordPage } from '#web/features/accounts/password/forgot-password-page.tsx'
import { strictSearch } from '#web/strict-search.ts'

type Search = { email?: string | undefined }

export const Route = createFileRoute('/forgot-password')({
  validateSearch: strictSearch(
    (search: Record<string, unknown>): Search =>
      typeof search['email'] === 'string' ? { email: search['email'] } : {},
  ),
  loader: ({ context }) => context.loadWords('accounts'),
  component: ForgotPasswordPage,
})
