import { useEffect, useState } from 'react'

const none: readonly string[] = []

/**
 * Keeps items that have just left a list for a moment, so that they can fade out in place. `scope` names the list:
 * items of another list are dropped at once. Pass the same `items` array while nothing changes.
 */
export function useFadingItems(
  scope: string,
  items: readonly string[],
  milliseconds = 450,
): readonly string[] {
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
