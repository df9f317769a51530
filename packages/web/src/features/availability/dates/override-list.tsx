import type { Override } from '#web/features/availability/schedules/schedule-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { CalendarDays, Pencil, Plus, Trash2 } from '#web/ui/icons.ts'
import { List } from '#web/ui/layout/list.tsx'
import { ListRow } from '#web/ui/layout/list-row.tsx'
import { Badge } from '#web/ui/marks/badge.tsx'

type Actions = { onEdit: (override: Override) => void; onRemove: (override: Override) => void }
type Props = Actions & { overrides: readonly Override[]; onAdd: () => void }

/** The dates with other hours, the next one first. */
export function OverrideList({ overrides, onAdd, ...actions }: Props) {
  const t = useWords('availability')
  const add = (
    <Button variant="secondary" onClick={onAdd}>
      <Plus aria-hidden="true" />
      {t('dates.add')}
    </Button>
  )
  if (overrides.length === 0) {
    return (
      <EmptyState
        icon={<CalendarDays />}
        title={t('dates.empty')}
        description={t('dates.emptyText')}
        action={add}
      />
    )
  }
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-4">
        <p className="text-sm text-ink-soft">{t('dates.text')}</p>
        {add}
      </div>
      <List aria-label={t('view.dates')}>
        {overrides.map((override) => (
          <OverrideRow key={override.date} override={override} {...actions} />
        ))}
      </List>
    </>
  )
}

function OverrideRow({ override, onEdit, onRemove }: Actions & { override: Override }) {
  const t = useWords('availability')
  const { plainDay, minuteOfDay } = useFormats()
  const { date: on, ranges } = override
  const name = plainDay(on)
  const times = ranges.map(({ startMinute, endMinute }) =>
    t('week.range', { start: minuteOfDay(startMinute), end: minuteOfDay(endMinute) }),
  )
  return (
    <ListRow
      title={<span className="block first-letter:uppercase">{name}</span>}
      detail={ranges.length > 0 ? <span className="figures">{times.join(', ')}</span> : t('dates.closedText')}
      trailing={
        <>
          {ranges.length === 0 ? <Badge>{t('dates.closed')}</Badge> : null}
          <IconButton
            size="sm"
            label={t('dates.edit', { date: name })}
            icon={<Pencil />}
            onClick={() => onEdit(override)}
          />
          <IconButton
            size="sm"
            label={t('dates.remove', { date: name })}
            icon={<Trash2 />}
            onClick={() => onRemove(override)}
          />
        </>
      }
    />
  )
}
