import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'

type Props = {
  days: readonly { readonly date: string }[]
  /** The day on screen, which has no free time. */
  chosen: string | null
  horizonDays: number
  /** The first date that was not looked at; undefined when nothing can be booked from there on. */
  until: string | undefined
  onDay: (day: string) => void
}

/** That a day, or all that can be booked, has no free time, and where there is some. */
export function NothingFree({ days, chosen, horizonDays, until, onDay }: Props) {
  const t = useWords('bookings')
  const formats = useFormats()
  const other = days.find(({ date }) => chosen === null || date > chosen) ?? days[0]
  const weeks = Math.ceil(horizonDays / 7)
  return (
    <div role="status" className="flex flex-col items-start gap-4 rounded-lg bg-well p-5">
      <div>
        <p className="font-serif text-lg font-medium">
          {other && chosen
            ? t('empty.day', { day: formats.plainDay(chosen) })
            : until
              ? t('empty.until', { day: formats.date(until) })
              : t('empty.weeks', { count: weeks })}
        </p>
        {other ? null : <p className="mt-1 text-sm text-ink-soft">{t('empty.hint')}</p>}
      </div>
      {other ? (
        <Button onClick={() => onDay(other.date)}>
          {t('empty.next', { day: formats.plainDay(other.date) })}
        </Button>
      ) : until ? (
        <Button onClick={() => onDay(until)}>{t('empty.later')}</Button>
      ) : null}
    </div>
  )
}
