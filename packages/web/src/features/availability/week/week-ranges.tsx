import { OpenRangeBlock } from '#web/features/availability/week/open-range-block.tsx'
import type { useRangeDrag } from '#web/features/availability/week/use-range-drag.ts'
import type { WeekDraft } from '#web/features/availability/week/use-week-draft.ts'
import { close, placeFirst } from '#web/features/availability/week/week-hours.ts'
import { useWords } from '#web/i18n/use-words.ts'

type Props = {
  draft: WeekDraft
  days: readonly number[]
  onDay: (weekday: number) => void
  /** The hours picked by touch. */
  picked: string | null
  onPick: (id: string) => void
  drag: ReturnType<typeof useRangeDrag>
  helpId: string
}

/** The open hours of the week, drawn on the grid. */
export function WeekRanges({ draft, days, onDay, picked, onPick, drag, helpId }: Props) {
  const t = useWords('availability')
  const { week, change } = draft
  return (
    <ul
      aria-label={t('week.open')}
      className="pointer-events-none absolute inset-y-0 right-0 left-11 sm:left-14"
    >
      {week.map((openRange) => (
        <li key={openRange.id} className="contents">
          <OpenRangeBlock
            openRange={openRange}
            days={days}
            helpId={helpId}
            picked={picked === openRange.id}
            onPick={() => {
              onDay(openRange.weekday)
              onPick(openRange.id)
            }}
            onFocus={() => onDay(openRange.weekday)}
            onGrip={(event, grip) => {
              if (event.pointerType === 'touch' && picked !== openRange.id) return
              onDay(openRange.weekday)
              drag.start(event, openRange, grip)
            }}
            onPointerMove={drag.move}
            onPointerEnd={drag.end}
            onPlace={(candidates) => {
              const next = placeFirst(week, openRange.id, candidates)
              change(next)
              onDay(next.find(({ id }) => id === openRange.id)?.weekday ?? openRange.weekday)
            }}
            onClose={() => change(close(week, openRange.id))}
          />
        </li>
      ))}
    </ul>
  )
}
