import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'

type Props = {
  times: readonly { start: string }[]
  /** The time that is being requested; meanwhile the others are disabled. */
  choosing?: string | null
  onChoose: (start: string) => void
}

/** The free times nearest to the taken one; one press requests a time. */
export function NearestTimes({ times, choosing = null, onChoose }: Props) {
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
