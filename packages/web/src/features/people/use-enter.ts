import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import { homeOf } from '#web/features/people/home-of.ts'
import { safeNext } from '#web/features/people/safe-next.ts'

/** After a login has begun: forgets what a stranger saw, and goes on to where the person was going. */
export function useEnter() {
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
