import { useTranslation } from 'react-i18next'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/button.tsx'

type Props = {
  times: readonly { start: string }[]
  picking: string | null
  onPick: (start: string) => void
}

/** The free times closest to one that is gone; each is one press away. */
export function NearestTimes({ times, picking, onPick }: Props) {
  const { t } = useTranslation('booking')
  const { moment } = useFormats()
  if (times.length === 0) return <p className="mt-1">{t('nearest.none')}</p>
  return (
    <>
      <p className="mt-1 text-ink-soft">{t('nearest.title')}</p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {times.map(({ start }) => (
          <li key={start}>
            <Button
              variant="secondary"
              size="sm"
              pending={start === picking}
              onClick={() => picking === null && onPick(start)}
              className="figures"
            >
              {moment(start)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
