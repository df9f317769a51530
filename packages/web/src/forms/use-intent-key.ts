import { useCallback, useRef } from 'react'
import { newId } from '#web/browser/new-id.ts'

/**
 * One idempotency key per intention. The same input keeps its key when it is sent again after a lost network. A
 * different input, or the same one after `settled`, is a new intention.
 */
export function useIntentKey(): { keyFor: (intention: unknown) => string; settled: () => void } {
  const known = useRef<{ about: string; key: string } | null>(null)
  const keyFor = useCallback((intention: unknown) => {
    const about = JSON.stringify(intention)
    if (known.current?.about !== about) known.current = { about, key: newId() }
    return known.current.key
  }, [])
  const settled = useCallback(() => {
    known.current = null
  }, [])
  return { keyFor, settled }
}
