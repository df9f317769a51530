import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'

type Props = {
  times: readonly { start: string }[]
  /** The time that is being requested; meanwhile the others are disabled. */
  choosing?: string | null
  /** The time that is selected, where another button acts on it. */
  chosen?: string | null
  onChoose: (start: string) => void
}

/** The free times nearest to the taken one; one press chooses a time. */
export function NearestTimes({ times, choosing = null, chosen, onChoose }: Props) {
  const t = useWords('sessions')
  const { moment } = useFormats()
  if (times.length === 0) return <p className="text-sm text-ink-soft">{t('nearest.none')}</p>
  return (
    <div>
      <p className="mb-2 text-sm font-semibold">{t('nearest.title')}</p>
      <ul className="flex flex-wrap gap-2">
        {times.map(({ start }) => (
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
