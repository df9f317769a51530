import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'

type Options = {
  /** The inviter's name. */
  name: string
  /** What is known of the invitation: undefined while it loads. */
  state: 'open' | 'connected' | 'closed' | undefined
}

/**
 * Leaves an invitation that was accepted in another tab meanwhile. Returns the same for one that turns out to be
 * accepted when it is answered here.
 */
export function useMoveOn({ name, state }: Options): () => Promise<void> {
  const t = useWords('connections/join')
  const { reload } = useApollo()
  const router = useRouter()
  const wasOpen = useRef(false)
  const moveOn = useCallback(async () => {
    wasOpen.current = false
    await reload()
    notify({ title: t('accepted', { name }) })
    await router.navigate({ to: '/my-sessions', replace: true })
  }, [reload, router, t, name])
  useEffect(() => {
    if (state === 'open') wasOpen.current = true
    else if (state === 'connected' && wasOpen.current) void moveOn()
  }, [state, moveOn])
  return moveOn
}
