import { type RefObject, useEffect, useRef } from 'react'
import { openingMinute, type ShownWeek } from '#web/features/sessions/grid/opening-time.ts'
import { serverNow } from '#web/time/server-clock.ts'

const gestures = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

type Grid = { getApi: () => { scrollToTime: (time: { minutes: number }) => void } }

type Options = Omit<ShownWeek, 'now'> & {
  view: string
  date: string
  /** Whether everything of it has loaded. */
  ready: boolean
  grid: RefObject<Grid | null>
}

/**
 * Opens each place at its first hour, once, as soon as it has loaded. After a person has scrolled or pressed something
 * in a view, it stays where they left it. Returns the ref of the element around the grid.
 */
export function useOpeningTime({
  view,
  date,
  ready,
  grid,
  ...week
}: Options): RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null)
  const touched = useTouched(area, view)
  const opened = useRef('')
  const minute = () => openingMinute({ ...week, now: serverNow().toString() }, scrollerHeight(area.current))
  const latest = useRef(minute)
  useEffect(() => {
    latest.current = minute
  })
  const place = `${view} ${date}`
  useEffect(() => {
    if (!ready || opened.current === place) return
    opened.current = place
    afterLayout(() => {
      if (!touched.current) grid.current?.getApi().scrollToTime({ minutes: latest.current() })
    })
  }, [ready, place, grid, touched])
  return area
}

/** FullCalendar draws once to measure, and once more in its place. Only then its height is right. */
function afterLayout(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then))
}

/** Whether a person has scrolled or pressed something since the view was chosen. */
function useTouched(area: RefObject<HTMLElement | null>, view: string) {
  const touched = useRef(false)
  useEffect(() => {
    touched.current = false
    const touch = () => {
      touched.current = true
    }
    const element = area.current
    for (const gesture of gestures) element?.addEventListener(gesture, touch, { passive: true })
    return () => {
      for (const gesture of gestures) element?.removeEventListener(gesture, touch)
    }
  }, [area, view])
  return touched
}

/** The height of the part of the grid that scrolls; 0 before it is drawn. */
function scrollerHeight(area: HTMLElement | null): number {
  let element = [...(area?.querySelectorAll('[role=cell][data-date]') ?? [])].at(-1)?.parentElement
  while (element && element !== area && !['auto', 'scroll'].includes(getComputedStyle(element).overflowY))
    element = element.parentElement
  return element && element !== area ? element.clientHeight : 0
}
