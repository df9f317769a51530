import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import { whenConfirmedElsewhere } from '#web/features/accounts/sign-up/confirmed-elsewhere.ts'
import { useConfirmed } from '#web/features/accounts/sign-up/use-confirmed.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'

/** While a mail is awaited: goes on as soon as its link was used in another tab of this browser. */
export function useGoOnWhenConfirmed(waiting: boolean, invitationToken: string | null): void {
  const { client } = useApollo()
  const confirmed = useConfirmed()
  const router = useRouter()
  useEffect(() => {
    if (!waiting) return
    let done = false
    const look = async () => {
      const answer = await client.query({ query: viewerQuery, fetchPolicy: 'network-only' }).catch(() => null)
      const viewer = answer?.data?.viewer
      if (!viewer || done) return
      done = true
      await confirmed({ invitationToken, viewer })
      // The page of an invitation is already open, but for a signed-out visitor.
      await router.invalidate()
    }
    return whenConfirmedElsewhere(() => void look())
  }, [waiting, invitationToken, client, confirmed, router])
}
