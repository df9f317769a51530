import { NewAccountForm } from '#web/features/accounts/sign-up/new-account-form.tsx'
import { useSignUp } from '#web/features/accounts/sign-up/use-sign-up.ts'

type Props = { email?: string; invitationToken?: string | null | undefined; onSent: (email: string) => void }

export function SignUpForm({ email = '', invitationToken = null, onSent }: Props) {
  const { run } = useSignUp()
  return (
    <NewAccountForm
      email={email}
      send={async (account) => {
        const outcome = await run({ input: { ...account, invitationToken } })
        if (outcome.ok) onSent(outcome.value.email)
        return outcome
      }}
    />
  )
}
