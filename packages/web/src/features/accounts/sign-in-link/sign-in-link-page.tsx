import { localAddress } from '@hora/schema/local-address'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { startPageOf } from '#web/features/accounts/sign-in/start-page.ts'
import { LinkGone } from '#web/features/accounts/sign-in-link/link-gone.tsx'
import { useSignInByLink } from '#web/features/accounts/sign-in-link/use-sign-in-by-link.ts'
import { type InvitationOfLink, invitationIn } from '#web/features/accounts/sign-up/invitation-of-link.ts'
import { type Confirmed, useConfirmed } from '#web/features/accounts/sign-up/use-confirmed.ts'
import { useOnce } from '#web/features/accounts/sign-up/use-once.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { keep, readKept } from '#web/storage/browser-storage.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { LoadingPage } from '#web/ui/feedback/loading-page.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'

const route = getRouteApi('/sign-in-link')

/** Enough of a used link to know it again. */
const startOf = (token: string) => token.slice(0, 16)

type Refused = { code: string; reference: string | undefined; email?: string; displayName?: string }

/**
 * The page of a mailed link that signs in. It signs in by itself, which works only in the browser that asked. In any
 * other browser the person sees whose account it is and presses a button: mail programs open links too. A dead link says
 * so, also to somebody else who is signed in here.
 */
export function SignInLinkPage({ Invitation }: { Invitation: InvitationOfLink }) {
  const t = useWords('accounts')
  const { token = '', next } = route.useSearch()
  const { viewer } = route.useRouteContext()
  const { run, pending } = useSignInByLink()
  const confirmed = useConfirmed()
  const router = useRouter()
  const [refused, setRefused] = useState<Refused>()
  const goOn = async (signedIn: Confirmed) => {
    await confirmed({ ...signedIn, next: localAddress(next) ?? startPageOf(signedIn.viewer) })
    // After a sign-in everything about a person is forgotten, so this is kept last.
    keep('signedInBy', startOf(token))
  }
  const signIn = async (press: boolean) => {
    const outcome = await run({ input: { token, confirmed: press } })
    if (outcome.ok) return await goOn(outcome.value)
    const { code, reference, detail } = outcome
    // A second click on a link that has already worked: nobody has signed in now, so other tabs keep what they have.
    if (code === 'TOKEN_INVALID' && viewer && readKept('signedInBy') === startOf(token))
      return router.history.replace(localAddress(next) ?? startPageOf(viewer))
    const somebody = detail?.__typename === 'ConfirmationNeeded' ? detail : {}
    setRefused({ code, reference, ...somebody })
  }
  useOnce(true, () => void signIn(false))
  if (!refused)
    return (
      <EntryPage title={t('link.title')}>
        <LoadingPage />
      </EntryPage>
    )
  if (refused.code === 'TOKEN_INVALID') return <LinkGone {...{ token, next, viewer }} />
  const here = viewer?.account.displayName
  return (
    <RefusedLink {...{ refused, here, token, Invitation, pending }} onAgain={(press) => void signIn(press)} />
  )
}

type RefusedLinkProps = {
  refused: Refused
  /** The name of the person who is signed in in this browser. */
  here: string | undefined
  token: string
  Invitation: InvitationOfLink
  pending: boolean
  onAgain: (press: boolean) => void
}

/** Whose account the link opens, with a button, or why it opened none. */
function RefusedLink({ refused, here, token, Invitation, pending, onAgain }: RefusedLinkProps) {
  const t = useWords('accounts')
  const copy = useErrorCopy()
  const { code, reference, email, displayName = '' } = refused
  const invitation = invitationIn(token)
  const elsewhere = email !== undefined
  return (
    <EntryPage
      title={elsewhere ? t('link.confirmTitle', { name: displayName }) : t('link.title')}
      lead={elsewhere ? t('link.confirmLead', { email }) : undefined}
    >
      <div className="flex flex-col gap-6">
        {elsewhere ? null : <FormFailure failure={{ message: copy(code), reference }} />}
        {elsewhere && here ? <Notice>{t('link.switch', { name: here })}</Notice> : null}
        {elsewhere && invitation ? <Invitation token={invitation} /> : null}
        <Button size="lg" pending={pending} onClick={() => onAgain(elsewhere)}>
          {elsewhere && invitation ? t('link.accept') : t('signIn.submit')}
        </Button>
      </div>
    </EntryPage>
  )
}
