import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { calendarStep } from '#web/features/bookings/times/strip/calendar-step.ts'

type Options = {
  strip: RefObject<HTMLElement | null>
  /** The first and the last date that the arrow keys reach. */
  first: string
  end: string
  weekStart: number
}

/** The date that the arrow keys have reached; it takes the focus, which also brings it into view. */
export function useStripFocus({ strip, first, end, weekStart }: Options) {
  const [focused, setFocused] = useState<string | null>(null)
  useEffect(() => {
    if (focused) strip.current?.querySelector<HTMLElement>(`[data-date="${focused}"]`)?.focus()
  }, [focused, strip])
  const keyDown = (event: KeyboardEvent, from: string) => {
    const to = calendarStep(from, event.key, weekStart)
    if (!to) return
    event.preventDefault()
    setFocused(to < first ? first : to > end ? end : to)
  }
  return { focused, keyDown }
}
