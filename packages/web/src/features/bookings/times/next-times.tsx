import { limits } from '@hora/schema/limits'
import type { GroupPlaces } from '#web/features/bookings/group/places-by-start.ts'
import { nearMoment } from '#web/features/bookings/times/near-moment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { cx } from '#web/ui/class-names.ts'
import { Spinner } from '#web/ui/feedback/spinner.tsx'

type Props = {
  starts: readonly string[]
  /** The first time at the weekday and hour of an earlier session. */
  same: string | undefined
  /** The start of that session, if the reader books it again. */
  like: string | undefined
  now: string
  places: ReadonlyMap<string, GroupPlaces>
  picking: string | null
  onPick: (start: string) => void
}

/** The first free times, by the names that people use. One press takes a time; the hour of an earlier session is first. */
export function NextTimes({ starts, same, like, now, places, picking, onPick }: Props) {
  const t = useWords('bookings')
  const { reader } = useFormats()
  const named = (start: string) =>
    nearMoment(start, now, reader, {
      today: (time) => t('near.today', { time }),
      tomorrow: (time) => t('near.tomorrow', { time }),
    })
  const others = starts.filter((start) => start !== same)
  return (
    <section aria-label={t('near.label')} className="mb-7">
      <h2 className="mb-2 font-sans text-sm font-semibold tracking-normal">{t('near.label')}</h2>
      {like && !same ? <p className="mb-2 text-sm text-ink-soft">{t('near.notSame')}</p> : null}
      <ul className="flex flex-wrap gap-2">
        {same ? (
          <li>
            <NextTime start={same} isSame group={places.get(same)} picking={picking} onPick={onPick}>
              {t('near.same', { when: named(same) })}
            </NextTime>
          </li>
        ) : null}
        {others.slice(0, limits.nextTimes - (same ? 1 : 0)).map((start) => (
          <li key={start}>
            <NextTime start={start} group={places.get(start)} picking={picking} onPick={onPick}>
              {named(start)}
            </NextTime>
          </li>
        ))}
      </ul>
    </section>
  )
}

type TimeProps = Pick<Props, 'picking' | 'onPick'> & {
  start: string
  isSame?: boolean
  group: GroupPlaces | undefined
  children: string
}

function NextTime({ start, isSame = false, group, picking, onPick, children }: TimeProps) {
  const t = useWords('bookings')
  const left = group && t('slots.places', { count: group.placesLeft })
  return (
    <button
      type="button"
      aria-label={left && `${children}, ${left}`}
      aria-busy={start === picking ? true : undefined}
      aria-disabled={picking !== null}
      onClick={() => picking === null && onPick(start)}
      className={cx(
        'tap figures inline-flex h-11 items-center gap-2 rounded-md border px-3 text-sm font-semibold transition-colors active:translate-y-px aria-busy:bg-accent aria-busy:text-on-accent',
        isSame ? 'border-accent bg-accent-soft text-accent' : 'border-edge bg-leaf text-ink hover:bg-well',
      )}
    >
      {start === picking ? <Spinner className="size-3.5" /> : null}
      <span className="inline-block first-letter:uppercase">{children}</span>
      {left ? <span className="text-xs font-medium text-ink-soft">{left}</span> : null}
    </button>
  )
}
