import { createFileRoute } from '@tanstack/react-router'
import { ForgotPasswordPage } from '#web/features/people/forgot-password-page.tsx'

type Search = { email?: string | undefined }

export const Route = createFileRoute('/forgot-password')({
  validateSearch: (search: Record<string, unknown>): Search =>
    typeof search['email'] === 'string' ? { email: search['email'] } : {},
  loader: ({ context }) => context.loadWords('people'),
  component: ForgotPasswordPage,
})
