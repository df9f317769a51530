import { getRouteApi, Link } from '@tanstack/react-router'
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
  return (
    <EntryPage
      title={t('signIn.title')}
      lead={next ? t('signIn.leadNext') : undefined}
      foot={
        <>
          {t('signIn.new')}{' '}
          <Link to="/sign-up" className={linkStyle}>
            {t('signIn.signUp')}
          </Link>
        </>
      }
    >
      <SignInForm onSignedIn={(viewer) => continueSignedIn(viewer, next)} />
    </EntryPage>
  )
}
