import { useEffect, useState } from 'react'

/**
 * False for the first two frames of a component. FullCalendar draws once to measure and once more in its place; it
 * stays invisible meanwhile, so that nothing on screen jumps.
 */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setSettled(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return settled
}
