import { type ReactNode, useRef, useState } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import { SignInForm } from '#web/features/accounts/sign-in/sign-in-form.tsx'
import { SignUp } from '#web/features/accounts/sign-up/sign-up.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'

type Props = {
  token: string
  /** The address of the mailed invitation, already known to be theirs. */
  email: string | null
  /** Runs after sign-in: the answer was yes. */
  onSignedIn: () => Promise<void>
  decline: ReactNode
}

/**
 * Accepts an invitation without a login, by one form: who it is, and yes. The mailed link signs in and accepts, for a
 * new address and for a known one. A person with a password may sign in instead.
 */
export function AcceptAsGuest({ token, email, onSignedIn, decline }: Props) {
  const t = useWords('connections/join')
  const { restart } = useApollo()
  const [known, setKnown] = useState(false)
  const [sent, setSent] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const address = email ? { email } : {}
  const other = known ? t('guest.toNew') : t('guest.toKnown')
  const switchWay = () => {
    setKnown((now) => !now)
    heading.current?.focus()
  }
  return (
    <section className="flex flex-col gap-6 border-t border-rule pt-6">
      <h2 ref={heading} tabIndex={-1} className="text-xl outline-none">
        {sent ? t('guest.sent') : known ? t('guest.knownTitle') : t('guest.title')}
      </h2>
      {/* Both stay mounted, so that switching loses nothing typed. */}
      <div hidden={known}>
        <SignUp
          {...address}
          invitationToken={token}
          submitLabel={t('accept')}
          beside={decline}
          onSent={setSent}
        />
      </div>
      <div hidden={!known}>
        <SignInForm
          {...address}
          submitLabel={t('guest.signIn')}
          invitationToken={token}
          onSent={setSent}
          onSignedIn={async () => {
            await restart()
            await onSignedIn()
          }}
        />
      </div>
      {sent ? null : (
        <button type="button" className={`${linkStyle} self-start text-sm`} onClick={switchWay}>
          {other}
        </button>
      )}
    </section>
  )
}
