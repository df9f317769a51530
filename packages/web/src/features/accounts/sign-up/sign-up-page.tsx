import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { SignUp } from '#web/features/accounts/sign-up/sign-up.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'

export function SignUpPage() {
  const t = useWords('accounts')
  const [sent, setSent] = useState(false)
  return (
    <EntryPage
      title={sent ? t('inbox.title') : t('signUp.title')}
      lead={sent ? undefined : t('signUp.lead')}
      foot={
        <>
          {t('signUp.known')}{' '}
          <Link to="/sign-in" className={linkStyle}>
            {t('signUp.signIn')}
          </Link>
        </>
      }
    >
      <SignUp withPassword onSent={setSent} />
    </EntryPage>
  )
}
