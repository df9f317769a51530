import { type PointerEvent as ReactPointerEvent, type RefObject, useRef } from 'react'
import { hourPixels } from '#web/features/availability/week/hour-pixels.ts'
import {
  type Hours,
  type OpenRange,
  place,
  snapMinutes,
  type Week,
} from '#web/features/availability/week/week-hours.ts'

export type Grip = 'move' | 'start' | 'end'

type Drag = { pointer: number; x: number; y: number; grip: Grip; from: OpenRange }

type Options = {
  week: Week
  change: (week: Week) => void
  /** The weekdays in the order of the columns. */
  days: readonly number[]
  /** The element of the seven days. */
  field: RefObject<HTMLElement | null>
}

const snap = (minutes: number) => Math.round(minutes / snapMinutes) * snapMinutes

/** The hours after a drag: the whole range in time and to another day, or one of its ends. */
export function dragged(
  { grip, from }: { grip: Grip; from: OpenRange },
  minutes: number,
  day: number,
): Hours {
  const { weekday, startMinute, endMinute } = from
  const by = snap(minutes)
  if (grip === 'start')
    return {
      weekday,
      endMinute,
      startMinute: Math.max(0, Math.min(startMinute + by, endMinute - snapMinutes)),
    }
  if (grip === 'end')
    return {
      weekday,
      startMinute,
      endMinute: Math.min(1440, Math.max(endMinute + by, startMinute + snapMinutes)),
    }
  const inside = Math.max(-startMinute, Math.min(by, 1440 - endMinute))
  return { weekday: day, startMinute: startMinute + inside, endMinute: endMinute + inside }
}

/** Moves and resizes ranges by mouse, pen or finger. A range stops before it would overlap another. */
export function useRangeDrag({ week, change, days, field }: Options) {
  const drag = useRef<Drag | null>(null)
  const start = (event: ReactPointerEvent<HTMLElement>, from: OpenRange, grip: Grip) => {
    if (event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, grip, from }
  }
  const move = (event: ReactPointerEvent<HTMLElement>) => {
    const now = drag.current
    if (!now || now.pointer !== event.pointerId) return
    const minute = hourPixels / 60
    const column = Math.max(1, (field.current?.offsetWidth ?? 0) / days.length)
    const position = days.indexOf(now.from.weekday) + Math.round((event.clientX - now.x) / column)
    const day = days[Math.max(0, Math.min(position, days.length - 1))] ?? now.from.weekday
    const next = place(week, now.from.id, dragged(now, (event.clientY - now.y) / minute, day))
    if (next !== week) change(next)
  }
  const end = () => {
    drag.current = null
  }
  return { start, move, end }
}
