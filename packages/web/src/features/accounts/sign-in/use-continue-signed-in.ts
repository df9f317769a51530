import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import { homeOf } from '#web/features/accounts/sign-in/home-of.ts'
import { safeNext } from '#web/features/accounts/sign-in/safe-next.ts'

/** Call it after a login has started: clears what was loaded signed out, and opens the requested page. */
export function useContinueSignedIn() {
  const { restart } = useApollo()
  const router = useRouter()
  return useCallback(
    async (viewer: Parameters<typeof homeOf>[0], next?: string) => {
      await restart()
      router.history.push(safeNext(next) ?? homeOf(viewer))
    },
    [restart, router],
  )
}
