import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/**
 * Anyone who followed a link that went away with its page begins at the head of the new one, and hears that it is
 * there. A focus that still stands somewhere stays.
 */
export function useFocusOnArrival(): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const seen = useRef(path)
  useEffect(() => {
    if (path === undefined || path === seen.current) return
    const first = seen.current === undefined
    seen.current = path
    if (first || document.activeElement !== document.body) return
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [path])
}
