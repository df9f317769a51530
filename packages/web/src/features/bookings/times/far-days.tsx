import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'

type Props = {
  /** Whether the strip begins after the year that one request looks at. */
  isFar: boolean
  /** The first date after the times on screen; undefined when nothing can be booked from there on. */
  later: string | undefined
  onDay: (day: string | undefined) => void
}

/** The ways to the times after the year that one request looks at, and back. */
export function FarDays({ isFar, later, onDay }: Props) {
  const t = useWords('bookings')
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {isFar ? (
        <Button variant="secondary" size="sm" onClick={() => onDay(undefined)}>
          {t('calendar.fromToday')}
        </Button>
      ) : null}
      {later ? (
        <Button variant="secondary" size="sm" onClick={() => onDay(later)}>
          {t('empty.later')}
        </Button>
      ) : null}
    </div>
  )
}
