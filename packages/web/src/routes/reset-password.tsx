import { createFileRoute } from '@tanstack/react-router'
import { ResetPasswordPage } from '#web/features/people/reset-password-page.tsx'

type Search = { token?: string }

export const Route = createFileRoute('/reset-password')({
  validateSearch: (search: Record<string, unknown>): Search =>
    typeof search['token'] === 'string' ? { token: search['token'] } : {},
  loader: ({ context }) => context.loadWords('people'),
  component: ResetPasswordPage,
})
