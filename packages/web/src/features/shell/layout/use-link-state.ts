import { useEffect, useState } from 'react'
import { useConnectionState } from '#web/apollo/use-connection-state.ts'
import type { LinkState } from '#web/ui/feedback/connection-banner.tsx'

const shownFor = 3_000

/** The live connection. For three seconds after a loss, it reports that everything missed has arrived. */
export function useLinkState(): LinkState | 'caught-up' {
  const state = useConnectionState()
  const [{ last, back }, setSeen] = useState({ last: state, back: false })
  if (last !== state) setSeen({ last: state, back: state === 'online' })
  useEffect(() => {
    if (!back) return
    const timer = setTimeout(() => setSeen((seen) => ({ ...seen, back: false })), shownFor)
    return () => clearTimeout(timer)
  }, [back])
  return state === 'online' && back ? 'caught-up' : state
}
