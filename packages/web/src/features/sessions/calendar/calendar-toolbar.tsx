import { type CalendarView, calendarViews, shownView } from '#web/features/sessions/calendar/calendar-span.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { SegmentedControl } from '#web/ui/fields/segmented-control.tsx'
import { CalendarOff, ChevronLeft, ChevronRight, Plus } from '#web/ui/icons.ts'

type Props = {
  title: string
  /** The short form, for narrow screens. */
  shortTitle: string
  view: CalendarView
  /** Whether a week is shown as three days. */
  narrow: boolean
  onView: (view: CalendarView) => void
  onToday: () => void
  onStep: (by: 1 | -1) => void
  onNew: () => void
  onTimeOff: () => void
}

/**
 * The buttons to move through the calendar, and its title. The title comes after the buttons of its row and takes the
 * free space, so that no button moves when its length changes. On a narrow screen the title has the first row.
 */
export function CalendarToolbar(props: Props) {
  const { title, shortTitle, view, narrow, onView, onToday, onStep, onNew, onTimeOff } = props
  const t = useWords('sessions/calendar')
  const views = calendarViews.map((value) => ({ value, label: t(`view.${shownView(value, narrow)}`) }))
  return (
    <div data-wide className="mb-4 flex flex-wrap items-center gap-x-2 gap-y-3 lg:flex-nowrap lg:gap-x-3">
      <Button
        variant="secondary"
        size="sm"
        aria-keyshortcuts="t"
        onClick={onToday}
        className="max-lg:order-2"
      >
        {t('today')}
      </Button>
      <Steps onStep={onStep} />
      <h2
        aria-live="polite"
        title={title}
        className="min-w-0 flex-1 truncate text-lg first-letter:uppercase sm:text-2xl"
      >
        <span className="min-[90rem]:hidden">{shortTitle}</span>
        <span className="max-[90rem]:hidden">{title}</span>
      </h2>
      <i aria-hidden="true" className="order-2 basis-full lg:hidden" />
      <div className="max-lg:order-3 max-lg:flex-1">
        <SegmentedControl
          name="view"
          label={t('view.label')}
          value={view}
          onChange={onView}
          options={views}
        />
      </div>
      <IconButton
        label={t('timeOff.add')}
        aria-keyshortcuts="o"
        icon={<CalendarOff />}
        onClick={onTimeOff}
        className="max-lg:order-1"
      />
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

function Steps({ onStep }: Pick<Props, 'onStep'>) {
  const t = useWords('sessions/calendar')
  return (
    <div className="flex max-lg:order-4">
      <IconButton label={t('back')} aria-keyshortcuts="k" icon={<ChevronLeft />} onClick={() => onStep(-1)} />
      <IconButton
        label={t('onward')}
        aria-keyshortcuts="j"
        icon={<ChevronRight />}
        onClick={() => onStep(1)}
      />
    </div>
  )
}
