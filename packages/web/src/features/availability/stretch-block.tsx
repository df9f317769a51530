import type { DOMAttributes, KeyboardEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { hourPixels } from '#web/features/availability/hour-pixels.ts'
import type { Grip } from '#web/features/availability/use-stretch-drag.ts'
import { dayMinutes, type Hours, type Stretch, snapMinutes } from '#web/features/availability/week-hours.ts'
import { useFormats } from '#web/time/use-formats.ts'

type Props = {
  stretch: Stretch
  /** The weekdays in the order of the columns. */
  days: readonly number[]
  helpId: string
  onGrip: (event: PointerEvent<HTMLElement>, grip: Grip) => void
  onPointerMove: (event: PointerEvent<HTMLElement>) => void
  onPointerEnd: () => void
  onPlace: (hours: Hours) => void
  onClose: () => void
}

/** What an arrow key makes of a stretch: moved by a quarter of an hour or a day; with Shift its end moves. */
export function nudged(stretch: Stretch, key: string, shift: boolean, days: readonly number[]): Hours | null {
  const { weekday, startMinute, endMinute } = stretch
  const by = key === 'ArrowUp' ? -snapMinutes : key === 'ArrowDown' ? snapMinutes : 0
  if (by !== 0 && shift)
    return {
      weekday,
      startMinute,
      endMinute: Math.max(startMinute + snapMinutes, Math.min(endMinute + by, dayMinutes)),
    }
  if (by !== 0) return { weekday, startMinute: startMinute + by, endMinute: endMinute + by }
  const step = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0
  const day = step === 0 ? undefined : days[days.indexOf(weekday) + step]
  return day === undefined ? null : { weekday: day, startMinute, endMinute }
}

/** Open hours in the grid: dragged by the middle, stretched by its edges, or moved by the arrow keys. */
export function StretchBlock(props: Props) {
  const { stretch, days, helpId, onGrip, onPointerMove, onPointerEnd, onPlace, onClose } = props
  const { t } = useTranslation('availability')
  const { weekday, minuteOfDay } = useFormats()
  const { startMinute, endMinute } = stretch
  const times = t('week.range', { start: minuteOfDay(startMinute), end: minuteOfDay(endMinute) })
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      return onClose()
    }
    const next = nudged(stretch, event.key, event.shiftKey, days)
    if (!next) return
    event.preventDefault()
    onPlace(next)
  }
  const grip = (which: Grip) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => onGrip(event, which),
    onPointerMove,
    onPointerUp: onPointerEnd,
    onPointerCancel: onPointerEnd,
  })
  return (
    <div
      className="group pointer-events-auto absolute px-0.5 sm:px-1"
      style={{
        top: (startMinute / 60) * hourPixels,
        height: ((endMinute - startMinute) / 60) * hourPixels,
        left: `${(days.indexOf(stretch.weekday) / days.length) * 100}%`,
        width: `${100 / days.length}%`,
      }}
    >
      <button
        type="button"
        data-stretch={stretch.id}
        aria-describedby={helpId}
        onKeyDown={press}
        {...grip('move')}
        className="figures size-full cursor-grab touch-none overflow-hidden rounded-sm border-l-3 border-accent bg-accent-soft px-1 py-0.5 text-left align-top text-xs leading-tight font-medium text-accent active:cursor-grabbing sm:px-1.5"
      >
        <span className="sr-only">{`${weekday(stretch.weekday)}, ${times}`}</span>
        <span aria-hidden="true" className="flex h-full flex-col justify-start">
          <span>{minuteOfDay(startMinute)}</span>
          {endMinute - startMinute >= 45 ? <span>{minuteOfDay(endMinute)}</span> : null}
        </span>
      </button>
      <Edges grip={grip} />
    </div>
  )
}

/** What is pulled to make it longer or shorter. */
function Edges({ grip }: { grip: (which: Grip) => DOMAttributes<HTMLElement> }) {
  return (
    <>
      <span
        aria-hidden="true"
        {...grip('start')}
        className="absolute inset-x-0 -top-1 h-2.5 cursor-ns-resize touch-none pointer-coarse:-top-2 pointer-coarse:h-5"
      />
      <span
        aria-hidden="true"
        {...grip('end')}
        className="absolute inset-x-0 -bottom-1 flex h-2.5 cursor-ns-resize touch-none items-center justify-center pointer-coarse:-bottom-2 pointer-coarse:h-5"
      >
        <span className="h-0.5 w-5 rounded-full bg-accent opacity-0 transition-opacity group-hover:opacity-60 pointer-coarse:opacity-60" />
      </span>
    </>
  )
}
