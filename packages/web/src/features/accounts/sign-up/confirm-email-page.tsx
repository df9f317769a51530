import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { ProveSignUp } from '#web/features/accounts/sign-up/prove-sign-up.tsx'
import { ResendConfirmation } from '#web/features/accounts/sign-up/resend-confirmation.tsx'
import { useConfirmEmail } from '#web/features/accounts/sign-up/use-confirm-email.ts'
import { useConfirmed } from '#web/features/accounts/sign-up/use-confirmed.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'

const route = getRouteApi('/confirm-email')

/** The page of the mailed link. Only the button uses the link up: some mail programs open every link. */
export function ConfirmEmailPage() {
  const t = useWords('accounts')
  const { token = '' } = route.useSearch()
  const { run, pending } = useConfirmEmail()
  const confirmed = useConfirmed()
  const copy = useErrorCopy({ TOKEN_INVALID: t('confirm.invalid') })
  const [code, setCode] = useState<string>()
  const [email, setEmail] = useState('')
  const confirm = async () => {
    setCode(undefined)
    const outcome = await run({ input: { token } })
    if (outcome.ok) await confirmed(outcome.value)
    else {
      if (outcome.detail?.__typename === 'PasswordNeeded') setEmail(outcome.detail.email)
      setCode(outcome.code)
    }
  }
  if (code === 'TOKEN_INVALID') return <LinkGone />
  if (code === 'PASSWORD_NEEDED')
    return <ProveSignUp token={token} email={email} onInvalid={() => setCode('TOKEN_INVALID')} />
  return (
    <EntryPage title={t('confirm.title')} lead={t('confirm.lead')}>
      <div className="flex flex-col gap-5">
        {code ? <Notice tone="danger">{copy(code)}</Notice> : null}
        <Button size="lg" pending={pending} onClick={() => void confirm()}>
          {t('confirm.submit')}
        </Button>
      </div>
    </EntryPage>
  )
}

/** Most used links have already worked: a signed-in person continues through sign-in. */
function LinkGone() {
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
      <ResendConfirmation />
    </EntryPage>
  )
}
