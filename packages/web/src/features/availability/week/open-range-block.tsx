import type { MouseEvent, PointerEvent } from 'react'
import { handleGridKey } from '#web/features/availability/week/grid-keys.ts'
import { hourPixels } from '#web/features/availability/week/hour-pixels.ts'
import { isTouch } from '#web/features/availability/week/is-touch.ts'
import { OpenRangeEdges } from '#web/features/availability/week/open-range-edges.tsx'
import type { Grip } from '#web/features/availability/week/use-range-drag.ts'
import type { Hours, OpenRange } from '#web/features/availability/week/week-hours.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { cx } from '#web/ui/class-names.ts'

type Props = {
  openRange: OpenRange
  /** The weekdays in the order of the columns. */
  days: readonly number[]
  helpId: string
  /** Picked by touch: only then a finger moves it; otherwise it scrolls the day. */
  picked: boolean
  onPick: () => void
  onFocus: () => void
  onGrip: (event: PointerEvent<HTMLElement>, grip: Grip) => void
  onPointerMove: (event: PointerEvent<HTMLElement>) => void
  onPointerEnd: () => void
  /** Uses the first of these hours that fits. */
  onPlace: (candidates: readonly Hours[]) => void
  onClose: () => void
}

/** Open hours in the grid: dragged by the middle, resized by the edges, or moved with the arrow keys. */
export function OpenRangeBlock(props: Props) {
  const { openRange, days, helpId, picked, onPick, onFocus, onGrip, onPointerMove, onPointerEnd } = props
  const t = useWords('availability')
  const { weekday, minuteOfDay } = useFormats()
  const { startMinute, endMinute } = openRange
  const times = t('week.range', { start: minuteOfDay(startMinute), end: minuteOfDay(endMinute) })
  const grip = (which: Grip) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => onGrip(event, which),
    onPointerMove,
    onPointerUp: onPointerEnd,
    onPointerCancel: onPointerEnd,
  })
  return (
    <div
      className={cx('group pointer-events-auto absolute px-0.5 sm:px-1', picked ? 'z-1' : '')}
      style={{
        top: (startMinute / 60) * hourPixels,
        height: ((endMinute - startMinute) / 60) * hourPixels,
        left: `${(days.indexOf(openRange.weekday) / days.length) * 100}%`,
        width: `${100 / days.length}%`,
      }}
    >
      <button
        type="button"
        data-open-range={openRange.id}
        aria-describedby={helpId}
        onKeyDown={(event) => handleGridKey(event, props)}
        onFocus={onFocus}
        onClick={(event: MouseEvent) => isTouch(event) && onPick()}
        {...grip('move')}
        className={cx(
          'figures size-full scroll-mt-14 scroll-mb-4 cursor-grab overflow-hidden rounded-sm border-l-3 border-accent bg-leaf px-1 py-0.5 text-left align-top text-xs leading-tight font-medium text-accent active:cursor-grabbing sm:px-1.5',
          picked ? 'touch-none ring-2 ring-accent pointer-coarse:pt-2' : 'touch-pan-y ring-1 ring-accent/35',
        )}
      >
        <span className="sr-only">{`${weekday(openRange.weekday)}, ${times}`}</span>
        <span aria-hidden="true" className="flex h-full flex-col justify-start">
          <span>{minuteOfDay(startMinute)}</span>
          {endMinute - startMinute >= 45 ? <span>{minuteOfDay(endMinute)}</span> : null}
        </span>
      </button>
      <OpenRangeEdges grip={grip} picked={picked} />
    </div>
  )
}
