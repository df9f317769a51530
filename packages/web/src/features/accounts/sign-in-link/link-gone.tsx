import { Link } from '@tanstack/react-router'
import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { SignInForm } from '#web/features/accounts/sign-in/sign-in-form.tsx'
import { useContinueSignedIn } from '#web/features/accounts/sign-in/use-continue-signed-in.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'

type Props = { next: string | undefined; invitationToken: string | null }

/** A used or expired link: the person signs in here, or asks for another link, and continues as planned. */
export function LinkGone({ next, invitationToken }: Props) {
  const t = useWords('accounts')
  const continueSignedIn = useContinueSignedIn()
  const page = invitationToken ? `/i/${invitationToken}` : next
  return (
    <EntryPage
      title={t('confirm.invalidTitle')}
      lead={t('link.gone')}
      foot={
        <>
          {t('signIn.new')}{' '}
          <Link to="/sign-up" className={linkStyle}>
            {t('signIn.signUp')}
          </Link>
        </>
      }
    >
      <SignInForm
        next={next}
        invitationToken={invitationToken}
        onSignedIn={(viewer) => continueSignedIn(viewer, page)}
      />
    </EntryPage>
  )
}
