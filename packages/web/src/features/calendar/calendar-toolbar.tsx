import { useTranslation } from 'react-i18next'
import { type CalendarView, calendarViews } from '#web/features/calendar/calendar-span.ts'
import { Button } from '#web/ui/button.tsx'
import { IconButton } from '#web/ui/icon-button.tsx'
import { ChevronLeft, ChevronRight, Plus } from '#web/ui/icons.ts'
import { SegmentedControl } from '#web/ui/segmented-control.tsx'

type Props = {
  title: string
  view: CalendarView
  onView: (view: CalendarView) => void
  onToday: () => void
  onStep: (by: 1 | -1) => void
  onNew: () => void
}

/** Where one is in time, and the ways on from there. */
export function CalendarToolbar({ title, view, onView, onToday, onStep, onNew }: Props) {
  const { t } = useTranslation('calendar')
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-3">
      <div className="flex min-w-0 flex-1 items-center gap-1 max-sm:basis-full">
        <h2 aria-live="polite" className="min-w-0 flex-1 truncate text-xl sm:flex-none sm:text-2xl">
          {title}
        </h2>
        <div className="flex items-center sm:ml-3">
          <IconButton
            label={t('back')}
            aria-keyshortcuts="k"
            icon={<ChevronLeft />}
            onClick={() => onStep(-1)}
          />
          <IconButton
            label={t('onward')}
            aria-keyshortcuts="j"
            icon={<ChevronRight />}
            onClick={() => onStep(1)}
          />
          <Button variant="quiet" size="sm" aria-keyshortcuts="t" onClick={onToday}>
            {t('today')}
          </Button>
        </div>
      </div>
      <SegmentedControl
        name="view"
        label={t('view.label')}
        value={view}
        onChange={onView}
        options={calendarViews.map((value) => ({ value, label: t(`view.${value}`) }))}
      />
      <Button aria-keyshortcuts="n" onClick={onNew} className="max-sm:ml-auto max-sm:px-3">
        <Plus aria-hidden="true" />
        <span className="max-sm:sr-only">{t('new')}</span>
      </Button>
    </div>
  )
}
