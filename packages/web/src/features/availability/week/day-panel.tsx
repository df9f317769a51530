import { limits } from '@hora/schema/limits'
import { useRef } from 'react'
import { RangeFields } from '#web/features/availability/range-fields.tsx'
import type { WeekDraft } from '#web/features/availability/week/use-week-draft.ts'
import { close, copyDay, dayOf, openMore, place } from '#web/features/availability/week/week-hours.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Copy, Plus } from '#web/ui/icons.ts'
import { Menu } from '#web/ui/overlays/menu.tsx'

type Props = { draft: WeekDraft; days: readonly number[]; day: number }

/** The hours of one day to the minute: the same as in the grid, but usable without a mouse. */
export function DayPanel({ draft, days, day }: Props) {
  const t = useWords('availability')
  const { weekday } = useFormats()
  const { week, change, newId } = draft
  const heading = useRef<HTMLHeadingElement>(null)
  const name = weekday(day)
  const hours = dayOf(week, day)
  const copy = (to: readonly number[]) => change(copyDay(week, day, to))
  return (
    <section aria-label={name} className="flex flex-col gap-4">
      <h3 ref={heading} tabIndex={-1} className="text-lg outline-none first-letter:uppercase">
        {name}
      </h3>
      {hours.length === 0 ? <p className="text-sm text-ink-soft">{t('day.closed')}</p> : null}
      <ul className="flex flex-col gap-2.5 empty:hidden">
        {hours.map((openRange) => (
          <RangeFields
            key={openRange.id}
            of={name}
            range={openRange}
            onChange={(range) => {
              const next = place(week, openRange.id, { weekday: day, ...range })
              if (next !== week) change(next)
              return next !== week
            }}
            onRemove={() => {
              change(close(week, openRange.id))
              heading.current?.focus()
            }}
          />
        ))}
      </ul>
      <div className="-mx-3 flex flex-wrap">
        {hours.length < limits.rangesPerDay ? (
          <Button variant="quiet" size="sm" onClick={() => change(openMore(week, newId(), day))}>
            <Plus aria-hidden="true" />
            {t('day.add')}
          </Button>
        ) : null}
        <Menu
          align="start"
          trigger={
            <Button variant="quiet" size="sm">
              <Copy aria-hidden="true" />
              {t('day.copy')}
            </Button>
          }
          groups={[
            [
              { id: 'work', label: t('day.toWorkdays'), onSelect: () => copy([1, 2, 3, 4, 5]) },
              { id: 'all', label: t('day.toAll'), onSelect: () => copy(days) },
            ],
            days
              .filter((each) => each !== day)
              .map((each) => ({ id: String(each), label: weekday(each), onSelect: () => copy([each]) })),
          ]}
        />
      </div>
    </section>
  )
}
