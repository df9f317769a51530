import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

type StripScroll = {
  strip: RefObject<HTMLUListElement | null>
  /** The weeks in view, by index: the first one, and the one after the last. */
  view: { first: number; end: number }
  onScroll: () => void
  /** Shows the weeks before or after those in view. */
  turn: (direction: -1 | 1) => void
}

/** The scrolling of a strip of weeks of equal width. `week` is scrolled to at once when it changes and is out of view. */
export function useStripScroll(weeks: number, week: number): StripScroll {
  const strip = useRef<HTMLUListElement>(null)
  const [view, setView] = useState({ first: week, end: weeks })
  const onScroll = useCallback(() => {
    const measured = measure(strip.current, weeks)
    setView((now) => (now.first === measured.first && now.end === measured.end ? now : measured))
  }, [weeks])
  useLayoutEffect(() => {
    const { first, end } = measure(strip.current, weeks)
    if (strip.current && week >= 0 && (week < first || week >= end))
      strip.current.scrollLeft = week * widthOf(strip.current, weeks)
    onScroll()
  }, [weeks, week, onScroll])
  useEffect(() => {
    const resized = new ResizeObserver(onScroll)
    if (strip.current) resized.observe(strip.current)
    return () => resized.disconnect()
  }, [onScroll])
  const turn = (direction: -1 | 1) =>
    strip.current?.scrollBy({ left: direction * strip.current.clientWidth, behavior: 'smooth' })
  return { strip, view, onScroll, turn }
}

const widthOf = (strip: HTMLUListElement, weeks: number) => strip.scrollWidth / weeks

/** The weeks in view; all of them where nothing is laid out. */
function measure(strip: HTMLUListElement | null, weeks: number): StripScroll['view'] {
  const width = strip ? widthOf(strip, weeks) : 0
  if (!strip || width === 0) return { first: 0, end: weeks }
  const first = Math.round(strip.scrollLeft / width)
  return { first, end: Math.min(first + Math.max(Math.round(strip.clientWidth / width), 1), weeks) }
}
