import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { policiesQuery } from '#web/features/accounts/sign-up/policies-query.ts'
import { SignUpPage } from '#web/features/accounts/sign-up/sign-up-page.tsx'

export const Route = createFileRoute('/sign-up')({
  loader: ({ context }) => {
    startQuery(context.apollo, policiesQuery, {})
    return context.loadWords('accounts')
  },
  component: SignUpPage,
})
