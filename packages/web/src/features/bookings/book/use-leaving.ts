import { useEffect, useState } from 'react'

const none: readonly string[] = []

/**
 * Keeps what has just left a list for a moment, so that it can fade where it stood. `scope` names the list:
 * when another list takes its place, nothing lingers. Give `items` the same identity while they are the same.
 */
export function useLeaving(scope: string, items: readonly string[], milliseconds = 450): readonly string[] {
  const [known, setKnown] = useState({ scope, items, leaving: none })
  if (known.scope !== scope || known.items !== items) {
    const left = known.scope === scope ? known.items.filter((item) => !items.includes(item)) : none
    setKnown({ scope, items, leaving: left })
  }
  const { leaving } = known
  useEffect(() => {
    if (leaving.length === 0) return
    const timer = setTimeout(() => setKnown((now) => ({ ...now, leaving: none })), milliseconds)
    return () => clearTimeout(timer)
  }, [leaving, milliseconds])
  return leaving
}
