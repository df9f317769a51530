import { localAddress } from '@hora/schema/local-address'
import { Link, useRouter } from '@tanstack/react-router'
import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { SignInForm } from '#web/features/accounts/sign-in/sign-in-form.tsx'
import { startPageOf } from '#web/features/accounts/sign-in/start-page.ts'
import { useContinueSignedIn } from '#web/features/accounts/sign-in/use-continue-signed-in.ts'
import { invitationIn } from '#web/features/accounts/sign-up/invitation-of-link.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = {
  token: string
  next: string | undefined
  /** The person who is signed in here, who may be another one than the link is for. */
  viewer: (Parameters<typeof startPageOf>[0] & { account: { displayName: string } }) | null
}

/** A used or expired link: the person signs in here, or asks for another link, and continues as planned. */
export function LinkGone({ token, next, viewer }: Props) {
  const t = useWords('accounts')
  const continueSignedIn = useContinueSignedIn()
  const router = useRouter()
  const invitationToken = invitationIn(token)
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
      <div className="flex flex-col gap-6">
        {viewer ? (
          <Notice
            action={
              <Button
                size="sm"
                onClick={() => router.history.replace(localAddress(page) ?? startPageOf(viewer))}
              >
                {t('link.stay', { name: viewer.account.displayName })}
              </Button>
            }
          >
            {t('link.signedInAs', { name: viewer.account.displayName })}
          </Notice>
        ) : null}
        <SignInForm
          next={next}
          invitationToken={invitationToken}
          onSignedIn={(viewer) => continueSignedIn(viewer, page)}
        />
      </div>
    </EntryPage>
  )
}
