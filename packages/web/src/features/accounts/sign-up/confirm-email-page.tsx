import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { ConfirmElsewhere } from '#web/features/accounts/sign-up/confirm-elsewhere.tsx'
import type { InvitationOfLink } from '#web/features/accounts/sign-up/invitation-of-link.ts'
import { ProveSignUp } from '#web/features/accounts/sign-up/prove-sign-up.tsx'
import { ResendConfirmation } from '#web/features/accounts/sign-up/resend-confirmation.tsx'
import { useConfirmEmail } from '#web/features/accounts/sign-up/use-confirm-email.ts'
import { useConfirmed } from '#web/features/accounts/sign-up/use-confirmed.ts'
import { useOnce } from '#web/features/accounts/sign-up/use-once.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { LoadingPage } from '#web/ui/feedback/loading-page.tsx'

const route = getRouteApi('/confirm-email')

type Refused = { code: string; reference: string | undefined; email?: string; displayName?: string }

/**
 * The page of the mailed link. It confirms by itself, which works only in the browser that signed up. In any other
 * browser, and for a mail program that opens every link, the link stays unused until a person goes on.
 */
export function ConfirmEmailPage({ Invitation }: { Invitation: InvitationOfLink }) {
  const t = useWords('accounts')
  const { token = '' } = route.useSearch()
  const { run, pending } = useConfirmEmail()
  const confirmed = useConfirmed()
  const copy = useErrorCopy()
  const [refused, setRefused] = useState<Refused>()
  const confirm = async () => {
    const outcome = await run({ input: { token } })
    if (outcome.ok) return await confirmed(outcome.value)
    const { code, reference, detail } = outcome
    if (detail?.__typename === 'PasswordNeeded') setRefused({ code, reference, email: detail.email })
    else if (detail?.__typename === 'ConfirmationNeeded')
      setRefused({ code, reference, email: detail.email, displayName: detail.displayName })
    else setRefused({ code, reference })
  }
  useOnce(true, () => void confirm())
  const onInvalid = () => setRefused({ code: 'TOKEN_INVALID', reference: undefined })
  if (!refused)
    return (
      <EntryPage title={t('confirm.title')}>
        <LoadingPage />
      </EntryPage>
    )
  const { code, reference, email = '', displayName = '' } = refused
  if (code === 'TOKEN_INVALID') return <LinkGone token={token} />
  if (code === 'PASSWORD_NEEDED') return <ProveSignUp token={token} email={email} onInvalid={onInvalid} />
  if (code === 'CONFIRMATION_NEEDED')
    return <ConfirmElsewhere {...{ token, email, displayName, onInvalid, Invitation }} />
  return (
    <EntryPage title={t('confirm.title')}>
      <div className="flex flex-col gap-5">
        <FormFailure failure={{ message: copy(code), reference }} />
        <Button size="lg" pending={pending} onClick={() => void confirm()}>
          {t('confirm.submit')}
        </Button>
      </div>
    </EntryPage>
  )
}

/** Most used links have already worked: a signed-in person continues through sign-in. */
function LinkGone({ token }: { token: string }) {
  const t = useWords('accounts')
  return (
    <EntryPage
      title={t('confirm.invalidTitle')}
      lead={t('confirm.invalid')}
      foot={
        <>
          {t('signUp.known')}{' '}
          <Link to="/sign-in" className={linkStyle}>
            {t('signUp.signIn')}
          </Link>
        </>
      }
    >
      <ResendConfirmation token={token} />
    </EntryPage>
  )
}
