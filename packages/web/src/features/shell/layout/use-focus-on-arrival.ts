import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/**
 * Moves the focus to the new page when the link that had it is gone, so that a screen reader announces the page. A
 * focus that still exists stays.
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
