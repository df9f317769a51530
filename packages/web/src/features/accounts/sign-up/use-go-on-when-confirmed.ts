import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import { startPageOf } from '#web/features/accounts/sign-in/start-page.ts'
import { whenConfirmedElsewhere } from '#web/features/accounts/sign-up/confirmed-elsewhere.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'

/**
 * While a mail to an address is awaited: goes on as soon as its link was used in another tab of this browser. That tab
 * has accepted the invitation. A login of somebody else changes nothing here.
 */
export function useGoOnWhenConfirmed(email: string | null, invitationToken: string | null): void {
  const { client, reload } = useApollo()
  const router = useRouter()
  useEffect(() => {
    if (email === null) return
    let done = false
    const look = async () => {
      const answer = await client.query({ query: viewerQuery, fetchPolicy: 'no-cache' }).catch(() => null)
      const viewer = answer?.data?.viewer
      if (!viewer || viewer.account.email !== email || done) return
      done = true
      await reload()
      if (invitationToken) await router.navigate({ to: '/i/$token', params: { token: invitationToken } })
      else await router.navigate({ to: viewer.professional ? startPageOf(viewer) : '/onboarding' })
      // The page of an invitation is already open, but for a signed-out visitor.
      await router.invalidate()
    }
    return whenConfirmedElsewhere(() => void look())
  }, [email, invitationToken, client, reload, router])
}
