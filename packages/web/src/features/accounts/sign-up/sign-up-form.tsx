import { NewcomerForm } from '#web/features/accounts/sign-up/newcomer-form.tsx'
import { useSignUp } from '#web/features/accounts/sign-up/use-sign-up.ts'

type Props = { email?: string; invitationToken?: string | null | undefined; onSent: (email: string) => void }

export function SignUpForm({ email = '', invitationToken = null, onSent }: Props) {
  const { run } = useSignUp()
  return (
    <NewcomerForm
      email={email}
      send={async (newcomer) => {
        const outcome = await run({ input: { ...newcomer, invitationToken } })
        if (outcome.ok) onSent(outcome.value.email)
        return outcome
      }}
    />
  )
}
