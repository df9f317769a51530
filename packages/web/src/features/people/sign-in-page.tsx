import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EntryPage } from '#web/features/people/entry-page.tsx'
import { SignInForm } from '#web/features/people/sign-in-form.tsx'
import { useEnter } from '#web/features/people/use-enter.ts'
import { linkStyle } from '#web/ui/link-style.ts'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const { t } = useTranslation('people')
  const { next } = route.useSearch()
  const enter = useEnter()
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
      <SignInForm onSignedIn={(viewer) => enter(viewer, next)} />
    </EntryPage>
  )
}
