import { useEffect, useRef } from 'react'

/** Runs an action once, as soon as it is due; also where React mounts a page twice. */
export function useOnce(due: boolean, action: () => void): void {
  const started = useRef(false)
  useEffect(() => {
    if (!due || started.current) return
    started.current = true
    action()
  })
}
