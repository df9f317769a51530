import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import { startPageOf } from '#web/features/accounts/sign-in/start-page.ts'
import { tellOtherTabs } from '#web/features/accounts/sign-up/confirmed-elsewhere.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /**
     * The person has already said yes to the invitation of this page. Only this app can set it: a link from elsewhere
     * opens the page without it.
     */
    accept?: boolean
  }
}

export type Confirmed = {
  viewer: Parameters<typeof startPageOf>[0]
  invitationToken: string | null
  /** The page to open if there is no invitation. Default: the first page of a new account. */
  next?: string
}

/** After a mailed link has signed in: clears what was loaded signed out, then accepts the invitation or continues. */
export function useConfirmed() {
  const { restart } = useApollo()
  const router = useRouter()
  return useCallback(
    async ({ invitationToken, viewer, next }: Confirmed) => {
      await restart()
      tellOtherTabs()
      if (invitationToken) {
        const params = { token: invitationToken }
        await router.navigate({ to: '/i/$token', params, state: { accept: true }, replace: true })
      } else {
        router.history.replace(next ?? (viewer.professional ? startPageOf(viewer) : '/onboarding'))
      }
    },
    [restart, router],
  )
}
