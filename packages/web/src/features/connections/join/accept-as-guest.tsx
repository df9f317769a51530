import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import { SignInForm } from '#web/features/accounts/sign-in/sign-in-form.tsx'
import { SignUp } from '#web/features/accounts/sign-up/sign-up.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { SegmentedControl } from '#web/ui/fields/segmented-control.tsx'

type Props = {
  token: string
  /** The address of the mailed invitation, already known to be theirs. */
  email: string | null
  /** Runs after sign-in: the answer was yes. */
  onSignedIn: () => Promise<void>
  decline: ReactNode
}

/** Accepts an invitation without a login: sign-up or sign-in on the same page, which then returns to it. */
export function AcceptAsGuest({ token, email, onSignedIn, decline }: Props) {
  const t = useWords('connections/join')
  const { restart } = useApollo()
  const [way, setWay] = useState<'sign-up' | 'sign-in' | null>(null)
  const [sent, setSent] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const open = way !== null
  useEffect(() => {
    if (open) heading.current?.focus()
  }, [open])
  const known = email ? { email } : {}
  if (!way)
    return (
      <div className="flex flex-wrap gap-2">
        <Button size="lg" onClick={() => setWay('sign-up')}>
          {t('accept')}
        </Button>
        {decline}
      </div>
    )
  return (
    <section className="flex flex-col gap-6 border-t border-rule pt-6">
      <h2 ref={heading} tabIndex={-1} className="text-xl">
        {sent ? t('guest.sent') : t('guest.title')}
      </h2>
      {sent ? null : (
        <div>
          <SegmentedControl
            name="way"
            label={t('guest.title')}
            value={way}
            onChange={setWay}
            options={[
              { value: 'sign-up', label: t('guest.new') },
              { value: 'sign-in', label: t('guest.known') },
            ]}
          />
        </div>
      )}
      {/* Both stay mounted, so that switching loses nothing typed. */}
      <div hidden={way !== 'sign-up'}>
        <SignUp {...known} invitationToken={token} onSent={setSent} />
      </div>
      <div hidden={way !== 'sign-in'}>
        <SignInForm
          {...known}
          submitLabel={t('guest.signIn')}
          onSignedIn={async () => {
            await restart()
            await onSignedIn()
          }}
        />
      </div>
    </section>
  )
}
