import type { HolidayRow } from '#web/features/availability/holidays/holiday-rows.ts'
import type { HolidaysDraft } from '#web/features/availability/holidays/use-holidays-draft.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'
import { CalendarDays } from '#web/ui/icons.ts'
import { List } from '#web/ui/layout/list.tsx'

/** The holidays of the chosen place, each with a box: ticked is closed. */
export function HolidayList({ state }: { state: HolidaysDraft }) {
  const t = useWords('availability')
  const copy = useErrorCopy()
  const { shown, rows, listError, loadList, change } = state
  const keptOpen = shown?.keptOpen ?? []
  const toggle = (key: string, closed: boolean) =>
    change({ keptOpen: closed ? keptOpen.filter((one) => one !== key) : [...keptOpen, key] })
  return (
    <ListState
      items={rows}
      error={listError && copy(listError)}
      reference={undefined}
      onRetry={loadList}
      empty={
        <EmptyState
          icon={<CalendarDays />}
          title={t('holidays.empty')}
          description={t('holidays.emptyText')}
        />
      }
    >
      {(all) => (
        <div className="flex flex-col gap-3">
          <p className="text-sm text-ink-soft">{t('holidays.text')}</p>
          <List aria-label={t('holidays.list')}>
            {all.map((row) => (
              <li key={row.key} className="py-2">
                <Checkbox
                  label={<span className="font-medium">{row.name}</span>}
                  hint={<Days row={row} />}
                  checked={!keptOpen.includes(row.key)}
                  onChange={({ target }) => toggle(row.key, target.checked)}
                />
              </li>
            ))}
          </List>
          <p className="text-xs text-ink-faint">{t('holidays.source')}</p>
        </div>
      )}
    </ListState>
  )
}

/** The next days of a holiday; those of one feast as a range. */
function Days({ row: { days } }: { row: HolidayRow }) {
  const t = useWords('availability')
  const { date } = useFormats()
  return (
    <span className="figures flex flex-wrap gap-x-4">
      {days.map(({ date: day, substitute }) => (
        <span key={day}>
          {substitute ? t('holidays.substitute', { date: date(day, 'medium') }) : date(day, 'medium')}
        </span>
      ))}
    </span>
  )
}
