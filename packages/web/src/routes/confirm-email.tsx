import { createFileRoute } from '@tanstack/react-router'
import { ConfirmEmailPage } from '#web/features/people/confirm-email-page.tsx'

type Search = { token?: string }

export const Route = createFileRoute('/confirm-email')({
  validateSearch: (search: Record<string, unknown>): Search =>
    typeof search['token'] === 'string' ? { token: search['token'] } : {},
  loader: ({ context }) => context.loadWords('people'),
  component: ConfirmEmailPage,
})
