import { type CalendarView, calendarViews } from '#web/features/sessions/calendar/calendar-span.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { SegmentedControl } from '#web/ui/fields/segmented-control.tsx'
import { ChevronLeft, ChevronRight, Plus } from '#web/ui/icons.ts'

type Props = {
  title: string
  /** The short form, for narrow screens. */
  shortTitle: string
  view: CalendarView
  onView: (view: CalendarView) => void
  onToday: () => void
  onStep: (by: 1 | -1) => void
  onNew: () => void
}

/** The title of the calendar, and the buttons to move through it. */
export function CalendarToolbar({ title, shortTitle, view, onView, onToday, onStep, onNew }: Props) {
  const t = useWords('sessions/calendar')
  const steps = (
    <>
      <IconButton label={t('back')} aria-keyshortcuts="k" icon={<ChevronLeft />} onClick={() => onStep(-1)} />
      <IconButton
        label={t('onward')}
        aria-keyshortcuts="j"
        icon={<ChevronRight />}
        onClick={() => onStep(1)}
      />
    </>
  )
  const views = calendarViews.map((value) => ({ value, label: t(`view.${value}`) }))
  return (
    <div
      data-wide
      className="mb-4 grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-3 lg:flex lg:flex-wrap"
    >
      <h2 aria-live="polite" className="min-w-0 text-lg first-letter:uppercase sm:text-2xl">
        <span className="xl:hidden">{shortTitle}</span>
        <span className="max-xl:hidden">{title}</span>
      </h2>
      <div className="flex max-lg:col-start-2 max-lg:row-start-2">{steps}</div>
      <Button
        variant="quiet"
        size="sm"
        aria-keyshortcuts="t"
        onClick={onToday}
        className="max-lg:col-start-2 max-lg:row-start-1 lg:mr-auto"
      >
        {t('today')}
      </Button>
      <div className="max-lg:col-start-1 max-lg:row-start-2">
        <SegmentedControl
          name="view"
          label={t('view.label')}
          value={view}
          onChange={onView}
          options={views}
        />
      </div>
      <Button
        aria-keyshortcuts="n"
        onClick={onNew}
        className="max-lg:fixed max-lg:right-4 max-lg:bottom-[calc(4.5rem+env(safe-area-inset-bottom))] max-lg:z-20 max-lg:size-14 max-lg:rounded-full max-lg:p-0 max-lg:shadow-lift"
      >
        <Plus aria-hidden="true" className="max-lg:size-6" />
        <span className="max-lg:sr-only">{t('new')}</span>
      </Button>
    </div>
  )
}
