import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { LoginRow } from '#web/features/accounts/logins/login-row.tsx'
import { securityQuery } from '#web/features/accounts/logins/security-query.ts'
import { SignOutEverywhereButton } from '#web/features/accounts/logins/sign-out-everywhere-button.tsx'
import { useEndLogin } from '#web/features/accounts/logins/use-end-login.ts'
import type { SecurityPage_LoginsQueryQuery } from '#web/gql/graphql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { List } from '#web/ui/layout/list.tsx'

type Logins = NonNullable<SecurityPage_LoginsQueryQuery['viewer']>['logins']
type Props = {
  logins: Logins | undefined
  code: string | undefined
  reference: string | undefined
  onRetry: () => void
}

/** Every login. Each can be ended, or all at once. */
export function LoginsList({ logins, code, reference, onRetry }: Props) {
  const t = useWords('accounts/security')
  const copy = useErrorCopy()
  const client = useApolloClient()
  const { run } = useEndLogin()
  const [endingId, setEndingId] = useState<string | null>(null)
  const end = async (id: string) => {
    setEndingId(id)
    const outcome = await run({ input: { loginId: id } })
    setEndingId(null)
    if (!outcome.ok && outcome.code !== 'NOT_FOUND')
      return notify({ title: copy(outcome.code), tone: 'failed', reference: outcome.reference })
    client.cache.updateQuery({ query: securityQuery }, (data) =>
      data?.viewer
        ? {
            ...data,
            viewer: { ...data.viewer, logins: data.viewer.logins.filter((login) => login.id !== id) },
          }
        : data,
    )
    notify({ title: t('logins.ended') })
  }
  return (
    <>
      <ListState
        items={logins}
        error={code ? copy(code) : undefined}
        reference={reference}
        onRetry={onRetry}
        empty={null}
      >
        {(all) => (
          <List>
            {all.map((login) => (
              <LoginRow key={login.id} login={login} pending={endingId === login.id} onEnd={end} />
            ))}
          </List>
        )}
      </ListState>
      <SignOutEverywhereButton />
    </>
  )
}
