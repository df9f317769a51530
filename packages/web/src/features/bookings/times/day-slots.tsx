import { useEffect, useMemo } from 'react'
import { partsOfDay } from '#web/features/bookings/times/slots-by-day.ts'
import { useFadingItems } from '#web/features/bookings/times/use-fading-items.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Spinner } from '#web/ui/feedback/spinner.tsx'
import { firstPage } from '#web/ui/on-demand.tsx'

type Props = {
  date: string
  starts: readonly string[]
  /** The present start of a session that moves, among them: marked, and not to be chosen. */
  present?: string | undefined
  /** The time that is being held at this moment. */
  picking: string | null
  onPick: (start: string) => void
}

/** The free times of a day. A time that is taken by someone else fades out in place. */
export function DaySlots({ date, starts, present, picking, onPick }: Props) {
  const t = useWords('bookings')
  const formats = useFormats()
  const leaving = useFadingItems(date, starts)
  useEffect(firstPage.isUsable, [])
  const parts = useMemo(
    () => partsOfDay([...new Set([...starts, ...leaving])].sort(), formats.reader.zone),
    [starts, leaving, formats.reader.zone],
  )
  return (
    <section aria-label={t('slots.label', { day: formats.date(date, 'full') })}>
      <h2 className="mb-3 flex min-h-10 items-center text-lg">
        <span className="inline-block first-letter:uppercase">{formats.plainDay(date)}</span>
      </h2>
      <p role="status" className="sr-only">
        {t('slots.count', { count: starts.filter((start) => start !== present).length })}
      </p>
      <div className="flex flex-col gap-5">
        {parts.map(([part, those]) => (
          <div key={part}>
            <h3 className="mb-2 font-sans text-xs font-medium tracking-normal text-ink-faint">
              {t(`part.${part}`)}
            </h3>
            <ul className="grid grid-cols-3 gap-2 sm:grid-cols-4 md:grid-cols-3 xl:grid-cols-4">
              {those.map((start) => (
                <li key={start}>
                  {start === present ? (
                    <PresentTime start={start} />
                  ) : (
                    <button
                      type="button"
                      disabled={leaving.includes(start)}
                      aria-busy={start === picking ? true : undefined}
                      aria-disabled={picking !== null}
                      onClick={() => picking === null && onPick(start)}
                      className="tap figures inline-flex h-11 w-full items-center justify-center gap-2 rounded-md border border-edge bg-leaf text-sm font-semibold text-ink transition duration-300 hover:bg-well active:translate-y-px disabled:scale-95 disabled:text-ink-faint disabled:line-through disabled:opacity-0 aria-busy:bg-accent aria-busy:text-on-accent"
                    >
                      {start === picking ? <Spinner className="size-3.5" /> : null}
                      <span>{formats.time(start)}</span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function PresentTime({ start }: { start: string }) {
  const t = useWords('bookings')
  const { time } = useFormats()
  return (
    <p
      aria-current="time"
      className="figures flex h-11 w-full flex-col items-center justify-center rounded-md border border-ribbon text-sm leading-tight font-semibold"
    >
      <span>{time(start)}</span>
      <span className="text-xs font-medium text-ink-soft">{t('slots.present')}</span>
    </p>
  )
}
