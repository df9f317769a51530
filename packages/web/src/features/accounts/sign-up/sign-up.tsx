import { useState } from 'react'
import { CheckInbox } from '#web/features/accounts/email/check-inbox.tsx'
import { SignUpForm } from '#web/features/accounts/sign-up/sign-up-form.tsx'
import { useGoOnWhenConfirmed } from '#web/features/accounts/sign-up/use-go-on-when-confirmed.ts'
import { useResendConfirmation } from '#web/features/accounts/sign-up/use-resend-confirmation.ts'
import { useWords } from '#web/i18n/use-words.ts'

type Props = { email?: string; invitationToken?: string | undefined; onSent?: (sent: boolean) => void }

/** The sign-up form, then the message that a mail is on its way. The form keeps what was typed. */
export function SignUp({ email, invitationToken, onSent }: Props) {
  const t = useWords('accounts')
  const [sentTo, setSentTo] = useState<string | null>(null)
  const { run } = useResendConfirmation()
  useGoOnWhenConfirmed(sentTo !== null, invitationToken ?? null)
  const show = (address: string | null) => {
    setSentTo(address)
    onSent?.(address !== null)
  }
  return (
    <>
      <div hidden={sentTo !== null}>
        <SignUpForm {...(email ? { email } : {})} invitationToken={invitationToken} onSent={show} />
      </div>
      {sentTo ? (
        <CheckInbox resend={() => run({ input: { email: sentTo } })} onBack={() => show(null)}>
          {t('inbox.confirm', { email: sentTo })}
        </CheckInbox>
      ) : null}
    </>
  )
}
