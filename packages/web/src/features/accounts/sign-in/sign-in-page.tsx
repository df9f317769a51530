import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { SignInForm } from '#web/features/accounts/sign-in/sign-in-form.tsx'
import { useContinueSignedIn } from '#web/features/accounts/sign-in/use-continue-signed-in.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const t = useWords('accounts')
  const { next } = route.useSearch()
  const continueSignedIn = useContinueSignedIn()
  const [sent, setSent] = useState(false)
  return (
    <EntryPage
      title={sent ? t('inbox.title') : t('signIn.title')}
      lead={next && !sent ? t('signIn.leadNext') : undefined}
      foot={
        <>
          {t('signIn.new')}{' '}
          <Link to="/sign-up" className={linkStyle}>
            {t('signIn.signUp')}
          </Link>
        </>
      }
    >
      <SignInForm next={next} onSent={setSent} onSignedIn={(viewer) => continueSignedIn(viewer, next)} />
    </EntryPage>
  )
}
