import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'

const none: readonly string[] = []

type Props = { booking: { minimumPlaces: number | null; decidesAt: string | null } }

/** A group that is not sure to take place: how many people it needs, and until when. */
export function Undecided({ booking: { minimumPlaces, decidesAt } }: Props) {
  const t = useWords('bookings/mine')
  const { moment } = useFormats()
  const now = useNowUntil(decidesAt === null ? none : [decidesAt])
  if (minimumPlaces === null || decidesAt === null) return null
  if (Temporal.Instant.compare(now, decidesAt) >= 0) return null
  return (
    <p className="mt-1 text-sm text-ink-soft">
      {t('list.decides', { count: minimumPlaces, when: moment(decidesAt) })}
    </p>
  )
}
