import { useEffect, useId, useRef } from 'react'
import { GridDays } from '#web/features/availability/week/grid-days.tsx'
import { GridHours } from '#web/features/availability/week/grid-hours.tsx'
import { hourPixels } from '#web/features/availability/week/hour-pixels.ts'
import { useDrawnHours } from '#web/features/availability/week/use-drawn-hours.ts'
import { useRangeDrag } from '#web/features/availability/week/use-range-drag.ts'
import type { WeekDraft } from '#web/features/availability/week/use-week-draft.ts'
import { WeekRanges } from '#web/features/availability/week/week-ranges.tsx'
import { useWords } from '#web/i18n/use-words.ts'

type Props = {
  draft: WeekDraft
  /** The weekdays in the order of the columns. */
  days: readonly number[]
  day: number
  onDay: (weekday: number) => void
  /** The hours picked by touch. */
  picked: string | null
  onPick: (id: string) => void
}

/** Seven days from midnight to midnight, for drawing open hours. It scrolls to the start of the day. */
export function WeekGrid({ draft, days, day, onDay, picked, onPick }: Props) {
  const t = useWords('availability')
  const { week, change } = draft
  const helpId = useId()
  const field = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const earliest = useRef(Math.min(480, ...week.map(({ startMinute }) => startMinute)))
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = (earliest.current / 60 - 0.75) * hourPixels
  }, [])
  const drag = useRangeDrag({ week, change, days, field })
  const draw = useDrawnHours({ draft, days, onDay, onPick, drag })
  return (
    <div data-week="" className="min-w-0">
      <p id={helpId} className="sr-only">
        {t('week.help')}
      </p>
      <div className="overflow-hidden rounded-lg border border-rule bg-leaf">
        <div ref={scroller} className="h-[min(36rem,64dvh)] overflow-y-auto overscroll-contain">
          <GridDays week={week} days={days} day={day} onDay={onDay} />
          <div className="relative" style={{ height: 24 * hourPixels }}>
            <GridHours />
            <div
              ref={field}
              {...draw}
              className="absolute inset-y-0 right-0 left-11 cursor-crosshair touch-pan-y bg-shade bg-[linear-gradient(to_right,var(--color-rule)_1px,transparent_1px),linear-gradient(to_bottom,var(--color-rule)_1px,transparent_1px)] bg-[size:calc(100%/7)_100%,100%_2.5rem] sm:left-14"
            />
            <WeekRanges
              draft={draft}
              days={days}
              onDay={onDay}
              picked={picked}
              onPick={onPick}
              drag={drag}
              helpId={helpId}
            />
          </div>
        </div>
      </div>
      <p className="mt-2 text-sm text-ink-faint">
        <span className="pointer-coarse:hidden">{t('week.hintMouse')}</span>
        <span className="hidden pointer-coarse:inline">{t('week.hintTouch')}</span>
      </p>
    </div>
  )
}
