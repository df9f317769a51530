import type { ReactNode } from 'react'
import { NewAccountForm } from '#web/features/accounts/sign-up/new-account-form.tsx'
import { useSignUp } from '#web/features/accounts/sign-up/use-sign-up.ts'
import type { SignUpInput } from '#web/gql/graphql.ts'

type Props = {
  email?: string
  invitationToken?: string | null | undefined
  withPassword?: boolean
  submitLabel?: string | undefined
  beside?: ReactNode
  onSent: (sent: SignUpInput) => void
}

export function SignUpForm({ invitationToken = null, submitLabel, onSent, ...form }: Props) {
  const { run } = useSignUp()
  return (
    <NewAccountForm
      {...form}
      {...(submitLabel ? { submitLabel } : {})}
      send={async (account) => {
        const input = { ...account, invitationToken }
        const outcome = await run({ input })
        if (outcome.ok) onSent({ ...input, email: outcome.value.email })
        return outcome
      }}
    />
  )
}
