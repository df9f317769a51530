import type { MouseEvent, PointerEvent } from 'react'
import { hourPixels } from '#web/features/availability/week/hour-pixels.ts'
import { isTouch } from '#web/features/availability/week/is-touch.ts'
import type { useRangeDrag } from '#web/features/availability/week/use-range-drag.ts'
import type { WeekDraft } from '#web/features/availability/week/use-week-draft.ts'
import { open, place, snapMinutes } from '#web/features/availability/week/week-hours.ts'

type Options = {
  draft: WeekDraft
  days: readonly number[]
  onDay: (weekday: number) => void
  onPick: (id: string) => void
  drag: ReturnType<typeof useRangeDrag>
}

/** Opens hours in empty space: drawn with a mouse or pen. A tap opens an hour, so that a finger can still scroll. */
export function useDrawnHours({ draft, days, onDay, onPick, drag }: Options) {
  const { week, change, newId } = draft
  const pointAt = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>) => {
    const { top, left, width } = currentTarget.getBoundingClientRect()
    const weekday = days[Math.floor(((clientX - left) / width) * days.length)] ?? 1
    const minute = Math.floor(((clientY - top) / hourPixels) * (60 / snapMinutes)) * snapMinutes
    onDay(weekday)
    return { weekday, minute }
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'touch' || event.button !== 0) return
      const { weekday, minute } = pointAt(event)
      const hours = { weekday, startMinute: minute, endMinute: minute + snapMinutes }
      const id = newId()
      const next = place(week, id, hours)
      if (next === week) return
      change(next)
      drag.start(event, { ...hours, id, endMinute: minute }, 'end')
    },
    onPointerMove: drag.move,
    onPointerUp: drag.end,
    onPointerCancel: drag.end,
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (!isTouch(event)) return
      const { weekday, minute } = pointAt(event)
      const id = newId()
      change(open(week, id, weekday, minute))
      onPick(id)
    },
  }
}
