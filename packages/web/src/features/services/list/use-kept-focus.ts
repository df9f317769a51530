import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * A switched service moves to another list, where its switch is mounted again. The new switch keeps the focus until
 * another key or pointer press.
 */
export function useKeptFocus() {
  const page = useRef<HTMLDivElement>(null)
  const switched = useRef<string | null>(null)
  useEffect(() => {
    const moveOn = () => {
      switched.current = null
    }
    const end = new AbortController()
    for (const press of ['pointerdown', 'keydown']) {
      document.addEventListener(press, moveOn, { capture: true, signal: end.signal })
    }
    return () => end.abort()
  }, [])
  useLayoutEffect(() => {
    if (switched.current === null || document.activeElement !== document.body) return
    const name = `[data-switch="${CSS.escape(switched.current)}"] [role=switch]`
    page.current?.querySelector<HTMLElement>(name)?.focus()
  })
  const onSwitch = useCallback((id: string) => {
    switched.current = id
  }, [])
  return { page, onSwitch }
}
