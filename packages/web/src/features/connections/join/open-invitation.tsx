import { getRouteApi, useLocation, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { tellOtherTabs } from '#web/features/accounts/sign-up/confirmed-elsewhere.ts'
import { useOnce } from '#web/features/accounts/sign-up/use-once.ts'
import { AcceptAsGuest } from '#web/features/connections/join/accept-as-guest.tsx'
import { DeclineButton } from '#web/features/connections/join/decline-button.tsx'
import { firstPage } from '#web/features/connections/join/first-page.ts'
import { useAcceptInvitation } from '#web/features/connections/join/use-accept-invitation.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { LoadingPage } from '#web/ui/feedback/loading-page.tsx'
import { notify } from '#web/ui/feedback/notify.ts'

const route = getRouteApi('/i/$token')

type Props = {
  token: string
  email: string | null
  onClosed: (state: 'OWN' | 'SAID_NO') => void
  /** The invitation has been accepted before. */
  onConnected: () => Promise<void>
}

/** An invitation that can be answered. */
export function OpenInvitation({ token, email, onClosed, onConnected }: Props) {
  const t = useWords('connections/join')
  const { viewer } = route.useRouteContext()
  const router = useRouter()
  const copy = useErrorCopy()
  const { run, pending } = useAcceptInvitation()
  const [refused, setRefused] = useState<{ code: string; reference: string | undefined }>()

  const accept = async () => {
    setRefused(undefined)
    const outcome = await run({ input: { token } })
    if (outcome.ok) {
      const { professional } = outcome.value
      notify({ title: t('accepted', { name: professional.displayName }) })
      await router.navigate({ ...firstPage(professional), replace: true })
      return tellOtherTabs()
    }
    if (outcome.code === 'ALREADY_CONNECTED') return await onConnected()
    if (outcome.code === 'OWN_INVITATION') return onClosed('OWN')
    setRefused(outcome)
    if (outcome.code !== 'NETWORK') await router.invalidate()
  }
  // The person said yes before a mailed link signed them in.
  const accepted = useLocation({ select: ({ state }) => state.accept === true })
  const accepting = accepted && viewer !== null && !refused
  useOnce(accepting, () => void accept())
  if (accepting) return <LoadingPage />
  const no = <DeclineButton token={token} onDeclined={() => onClosed('SAID_NO')} onRefused={setRefused} />
  return (
    <>
      <FormFailure failure={refused && { ...refused, message: copy(refused.code) }} />
      {viewer ? (
        <div className="flex flex-col gap-3">
          <p className="text-sm text-ink-soft">{t('signedInAs', { name: viewer.account.displayName })}</p>
          <div className="flex flex-wrap gap-2">
            <Button size="lg" pending={pending} onClick={() => void accept()}>
              {t('accept')}
            </Button>
            {no}
          </div>
        </div>
      ) : (
        <AcceptAsGuest token={token} email={email} onSignedIn={accept} decline={no} />
      )}
    </>
  )
}
