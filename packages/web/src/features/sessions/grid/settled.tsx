import { type ReactNode, type RefObject, useEffect, useState } from 'react'

/**
 * Invisible for its first two frames. FullCalendar draws once to measure and once more in its place; meanwhile nothing
 * on screen jumps. What is inside is not drawn again when it appears.
 */
export function Settled({ area, children }: { area: RefObject<HTMLDivElement | null>; children: ReactNode }) {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setSettled(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <div ref={area} className={settled ? 'h-full' : 'invisible h-full'}>
      {children}
    </div>
  )
}
