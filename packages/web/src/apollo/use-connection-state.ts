import { useEffect, useState, useSyncExternalStore } from 'react'
import { useApollo } from '#web/apollo/apollo-context.ts'
import type { LinkState } from '#web/ui/feedback/connection-banner.tsx'

const lossDelay = 1_200

/** The state to show. A loss of about a second is not shown. */
export function useConnectionState(): LinkState {
  const { status } = useApollo()
  const state = useSyncExternalStore(status.subscribe, status.get)
  const [shown, setShown] = useState<LinkState>('online')
  useEffect(() => {
    const timer = setTimeout(() => setShown(state), state === 'online' ? 0 : lossDelay)
    return () => clearTimeout(timer)
  }, [state])
  return shown
}
