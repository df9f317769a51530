import { useMemo } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useStillBookable } from '#web/time/use-still-bookable.ts'
import { Button } from '#web/ui/buttons/button.tsx'

type Props = {
  times: readonly { start: string }[]
  /** The time that is being requested; meanwhile the others are disabled. */
  choosing?: string | null
  /** The time that is selected, where another button acts on it. */
  chosen?: string | null
  /** How long before its start a time can still be booked. */
  noticeMinutes?: number | undefined
  onChoose: (start: string) => void
}

/** The free times nearest to the taken one; one press chooses a time. */
export function NearestTimes({ times, choosing = null, chosen, noticeMinutes = 0, onChoose }: Props) {
  const t = useWords('sessions/nearest')
  const { moment } = useFormats()
  const starts = useStillBookable(
    useMemo(() => times.map(({ start }) => start), [times]),
    noticeMinutes,
  )
  if (starts.length === 0) return <p className="text-sm text-ink-soft">{t('none')}</p>
  return (
    <div>
      <p className="mb-2 text-sm font-semibold">{t('title')}</p>
      <ul className="flex flex-wrap gap-2">
        {starts.map((start) => (
          <li key={start}>
            <Button
              variant="secondary"
              size="sm"
              className="figures aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
              aria-pressed={chosen === undefined ? undefined : start === chosen}
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
