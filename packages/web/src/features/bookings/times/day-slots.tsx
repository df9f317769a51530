import { useEffect, useMemo } from 'react'
import type { GroupPlaces } from '#web/features/bookings/group/places-by-start.ts'
import { partsOfDay } from '#web/features/bookings/times/parts-of-day.ts'
import { useFadingItems } from '#web/features/bookings/times/use-fading-items.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { cx } from '#web/ui/class-names.ts'
import { Spinner } from '#web/ui/feedback/spinner.tsx'
import { Users } from '#web/ui/icons.ts'
import { firstPage } from '#web/ui/on-demand.tsx'

type Props = {
  date: string
  starts: readonly string[]
  /** The places left at the times of groups, by start. */
  places: ReadonlyMap<string, GroupPlaces>
  /** The present start of a session that moves, among them: marked, and not to be chosen. */
  present?: string | undefined
  /** The time that is being held at this moment. */
  picking: string | null
  onPick: (start: string) => void
}

/** The free times of a day. A time that is taken by someone else fades out in place. */
export function DaySlots({ date, starts, places, present, picking, onPick }: Props) {
  const t = useWords('bookings')
  const formats = useFormats()
  const leaving = useFadingItems(date, starts)
  useEffect(firstPage.isUsable, [])
  const parts = useMemo(
    () => partsOfDay([...new Set([...starts, ...leaving])].sort(), formats.reader.zone),
    [starts, leaving, formats.reader.zone],
  )
  const joins = starts.some((start) => places.get(start)?.joins)
  return (
    <section aria-label={t('slots.label', { day: formats.date(date, 'full') })}>
      <h2 className="mb-3 flex min-h-10 items-center text-lg">
        <span className="inline-block first-letter:uppercase">{formats.plainDay(date)}</span>
      </h2>
      <p role="status" className="sr-only">
        {t('slots.count', { count: starts.filter((start) => start !== present).length })}
      </p>
      {joins ? (
        <p className="-mt-1 mb-4 flex items-center gap-1.5 text-xs text-ink-soft">
          <Users aria-hidden="true" className="size-3.5 shrink-0 text-accent" />
          <span>{t('slots.join')}</span>
        </p>
      ) : null}
      <div className="flex flex-col gap-5">
        {parts.map(([part, those]) => (
          <div key={part}>
            <h3 className="mb-2 font-sans text-xs font-medium tracking-normal text-ink-faint">
              {t(`part.${part}`)}
            </h3>
            <ul className="grid grid-cols-3 gap-2 sm:grid-cols-4 md:grid-cols-5 xl:grid-cols-6">
              {those.map((start) => (
                <li key={start}>
                  {start === present ? (
                    <PresentTime start={start} tall={places.size > 0} />
                  ) : (
                    <FreeTime
                      start={start}
                      group={places.get(start)}
                      tall={places.size > 0}
                      leaving={leaving.includes(start)}
                      picking={picking}
                      onPick={onPick}
                    />
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

type FreeTimeProps = Pick<Props, 'picking' | 'onPick'> & {
  start: string
  group: GroupPlaces | undefined
  /** Whether others on screen are times of groups: all have one height. */
  tall: boolean
  leaving: boolean
}

/** A time to choose; that of a group says how many places are left, and whether it joins a session. */
function FreeTime({ start, group, tall, leaving, picking, onPick }: FreeTimeProps) {
  const t = useWords('bookings')
  const { time } = useFormats()
  const left = group && t('slots.places', { count: group.placesLeft })
  return (
    <button
      type="button"
      aria-label={left && [time(start), left, ...(group.joins ? [t('slots.join')] : [])].join(', ')}
      disabled={leaving}
      aria-busy={start === picking ? true : undefined}
      aria-disabled={picking !== null}
      onClick={() => picking === null && onPick(start)}
      className={cx(
        'tap figures inline-flex w-full items-center justify-center gap-2 rounded-md border bg-leaf text-sm font-semibold text-ink transition duration-300 hover:bg-well active:translate-y-px disabled:scale-95 disabled:text-ink-faint disabled:line-through disabled:opacity-0 aria-busy:bg-accent aria-busy:text-on-accent',
        tall ? 'h-14' : 'h-11',
        group?.joins ? 'border-accent' : 'border-edge',
      )}
    >
      {start === picking ? <Spinner className="size-3.5" /> : null}
      {group ? (
        <span className="leading-tight">
          <span>{time(start)}</span>
          <span className="flex items-center justify-center gap-1 text-xs font-medium">
            {group.joins ? <Users aria-hidden="true" className="size-3 shrink-0" /> : null}
            <span>{left}</span>
          </span>
        </span>
      ) : (
        <span>{time(start)}</span>
      )}
    </button>
  )
}

function PresentTime({ start, tall }: { start: string; tall: boolean }) {
  const t = useWords('bookings')
  const { time } = useFormats()
  return (
    <p
      aria-current="time"
      className={cx(
        'figures flex w-full flex-col items-center justify-center rounded-md border border-ribbon text-sm leading-tight font-semibold',
        tall ? 'h-14' : 'h-11',
      )}
    >
      <span>{time(start)}</span>
      <span className="text-xs font-medium text-ink-soft">{t('slots.present')}</span>
    </p>
  )
}
