import { createFileRoute } from '@tanstack/react-router'

type Search = { next?: string }

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search: Record<string, unknown>): Search =>
    typeof search['next'] === 'string' ? { next: search['next'] } : {},
  component: () => null,
})
