import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { securityQuery } from '#web/features/accounts/logins/security-query.ts'
import { SecurityPage } from '#web/features/accounts/security/security-page.tsx'

export const Route = createFileRoute('/_app/settings/security')({
  loader: ({ context }) => {
    startQuery(context.apollo, securityQuery, {})
    return context.loadWords('accounts/security', 'accounts')
  },
  component: SecurityPage,
})
