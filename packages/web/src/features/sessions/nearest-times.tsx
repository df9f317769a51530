import { useMemo } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useStillBookable } from '#web/time/use-still-bookable.ts'
import { Button } from '#web/ui/buttons/button.tsx'

type Props = {
  times: readonly { start: string }[]
  /** The time that is being requested; meanwhile the others are disabled. */
  choosing?: string | null
  /** How long before its start a time can still be booked. */
  noticeMinutes?: number | undefined
  onChoose: (start: string) => void
}

/** The free times nearest to the taken one; one press requests a time. */
export function NearestTimes({ times, choosing = null, noticeMinutes = 0, onChoose }: Props) {
  const t = useWords('sessions')
  const { moment } = useFormats()
  const starts = useStillBookable(
    useMemo(() => times.map(({ start }) => start), [times]),
    noticeMinutes,
  )
  if (starts.length === 0) return <p className="text-sm text-ink-soft">{t('nearest.none')}</p>
  return (
    <div>
      <p className="mb-2 text-sm font-semibold">{t('nearest.title')}</p>
      <ul className="flex flex-wrap gap-2">
        {starts.map((start) => (
          <li key={start}>
            <Button
              variant="secondary"
              size="sm"
              className="figures"
              pending={start === choosing}
              onClick={() => choosing === null && onChoose(start)}
            >
              {moment(start)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
