import { createFileRoute } from '@tanstack/react-router'
import { ConfirmEmailChangePage } from '#web/features/people/confirm-email-change-page.tsx'

type Search = { token?: string }

export const Route = createFileRoute('/confirm-email-change')({
  validateSearch: (search: Record<string, unknown>): Search =>
    typeof search['token'] === 'string' ? { token: search['token'] } : {},
  loader: ({ context }) => context.loadWords('people'),
  component: ConfirmEmailChangePage,
})
