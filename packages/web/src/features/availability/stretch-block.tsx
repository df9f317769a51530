import type { DOMAttributes, KeyboardEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { hourPixels } from '#web/features/availability/hour-pixels.ts'
import type { Grip } from '#web/features/availability/use-stretch-drag.ts'
import { type Hours, type Stretch, snapMinutes } from '#web/features/availability/week-hours.ts'
import { useFormats } from '#web/time/use-formats.ts'

type Props = {
  stretch: Stretch
  /** The weekdays in the order of the columns. */
  days: readonly number[]
  helpId: string
  onGrip: (event: PointerEvent<HTMLElement>, grip: Grip) => void
  onPointerMove: (event: PointerEvent<HTMLElement>) => void
  onPointerEnd: () => void
  /** Takes the first of these hours that fits. */
  onPlace: (wishes: readonly Hours[]) => void
  onClose: () => void
}

/**
 * Where an arrow key leads, the first that fits is meant: a quarter of an hour on, the next days, or with Shift
 * another end.
 */
export function nudged(stretch: Stretch, key: string, shift: boolean, days: readonly number[]): Hours[] {
  const { weekday, startMinute, endMinute } = stretch
  const by = key === 'ArrowUp' ? -snapMinutes : key === 'ArrowDown' ? snapMinutes : 0
  if (by !== 0 && shift) return [{ weekday, startMinute, endMinute: endMinute + by }]
  if (by !== 0) return [{ weekday, startMinute: startMinute + by, endMinute: endMinute + by }]
  const here = days.indexOf(weekday)
  const onDays = (list: readonly number[]) => list.map((day) => ({ weekday: day, startMinute, endMinute }))
  if (key === 'ArrowLeft') return onDays(days.slice(0, here).toReversed())
  return key === 'ArrowRight' ? onDays(days.slice(here + 1)) : []
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
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    onPlace(nudged(stretch, event.key, event.shiftKey, days))
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
