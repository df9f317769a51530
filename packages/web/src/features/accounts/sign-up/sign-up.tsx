import { type ReactNode, useState } from 'react'
import { CheckInbox } from '#web/features/accounts/email/check-inbox.tsx'
import { SignUpForm } from '#web/features/accounts/sign-up/sign-up-form.tsx'
import { useGoOnWhenConfirmed } from '#web/features/accounts/sign-up/use-go-on-when-confirmed.ts'
import { useSignUp } from '#web/features/accounts/sign-up/use-sign-up.ts'
import type { SignUpInput } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'

type Props = {
  email?: string
  invitationToken?: string | undefined
  withPassword?: boolean
  submitLabel?: string
  beside?: ReactNode
  onSent?: (sent: boolean) => void
}

/**
 * The sign-up form, then the message that a mail is on its way. The form keeps what was typed. Sending it again signs
 * up once more, because only a sign-up puts the invitation into the link.
 */
export function SignUp({ onSent, ...form }: Props) {
  const t = useWords('accounts')
  const [sent, setSent] = useState<SignUpInput | null>(null)
  const { run } = useSignUp()
  useGoOnWhenConfirmed(sent?.email ?? null, form.invitationToken ?? null)
  const show = (input: SignUpInput | null) => {
    setSent(input)
    onSent?.(input !== null)
  }
  return (
    <>
      <div hidden={sent !== null}>
        <SignUpForm {...form} onSent={show} />
      </div>
      {sent ? (
        <CheckInbox resend={() => run({ input: sent })} onBack={() => show(null)}>
          {t('inbox.confirm', { email: sent.email })}
        </CheckInbox>
      ) : null}
    </>
  )
}
