import { StretchBlock } from '#web/features/availability/week/stretch-block.tsx'
import type { useStretchDrag } from '#web/features/availability/week/use-stretch-drag.ts'
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
  drag: ReturnType<typeof useStretchDrag>
  helpId: string
}

/** The open hours of the week, drawn on the grid. */
export function WeekStretches({ draft, days, onDay, picked, onPick, drag, helpId }: Props) {
  const t = useWords('availability')
  const { week, change } = draft
  return (
    <ul
      aria-label={t('week.open')}
      className="pointer-events-none absolute inset-y-0 right-0 left-11 sm:left-14"
    >
      {week.map((stretch) => (
        <li key={stretch.id} className="contents">
          <StretchBlock
            stretch={stretch}
            days={days}
            helpId={helpId}
            picked={picked === stretch.id}
            onPick={() => {
              onDay(stretch.weekday)
              onPick(stretch.id)
            }}
            onFocus={() => onDay(stretch.weekday)}
            onGrip={(event, grip) => {
              if (event.pointerType === 'touch' && picked !== stretch.id) return
              onDay(stretch.weekday)
              drag.start(event, stretch, grip)
            }}
            onPointerMove={drag.move}
            onPointerEnd={drag.end}
            onPlace={(wishes) => {
              const next = placeFirst(week, stretch.id, wishes)
              change(next)
              onDay(next.find(({ id }) => id === stretch.id)?.weekday ?? stretch.weekday)
            }}
            onClose={() => change(close(week, stretch.id))}
          />
        </li>
      ))}
    </ul>
  )
}
