import { localAddress } from '@hora/schema/local-address'
import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import { startPageOf } from '#web/features/accounts/sign-in/start-page.ts'

/** Call it after a login has started: clears what was loaded signed out, and opens the requested page. */
export function useContinueSignedIn() {
  const { restart } = useApollo()
  const router = useRouter()
  return useCallback(
    async (viewer: Parameters<typeof startPageOf>[0], next?: string) => {
      await restart()
      router.history.push(localAddress(next) ?? startPageOf(viewer))
    },
    [restart, router],
  )
}
