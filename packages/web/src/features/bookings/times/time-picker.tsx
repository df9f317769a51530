import { useEffect, useRef, useState } from 'react'
import { isNarrowScreen } from '#web/browser/screen.ts'
import { DaySlots } from '#web/features/bookings/times/day-slots.tsx'
import { MonthCalendar } from '#web/features/bookings/times/month-calendar.tsx'
import type { Offer } from '#web/features/bookings/times/open-slots-query.ts'
import { PickerSkeleton } from '#web/features/bookings/times/picker-skeleton.tsx'
import { SlotsSkeleton } from '#web/features/bookings/times/slots-skeleton.tsx'
import { usePickedDay } from '#web/features/bookings/times/use-picked-day.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'
import { TimeZoneNote } from '#web/ui/marks/time-zone-note.tsx'

type Props = {
  offer: Offer
  horizonDays: number
  professional: { displayName: string; zone: string }
  day: string | undefined
  onDay: (day: string) => void
  /** The present start of a session that moves; it is marked. */
  present?: string
  picking: string | null
  onPick: (start: string) => void
}

/** A month, the free times of a day, and their zone. It updates as others book. */
export function TimePicker({ professional, picking, onPick, ...options }: Props) {
  const { reader } = useFormats()
  const picked = usePickedDay(options)
  const { days, chosen, failed, reference } = picked
  const copy = useErrorCopy()
  const starts = chosen ? days?.get(chosen) : undefined
  const first = starts?.[0]
  const { times, setAsked } = useTimesInReach(chosen)
  if (picked.opening) return <PickerSkeleton />
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-[minmax(0,21rem)_minmax(0,1fr)]">
      <div>
        <MonthCalendar
          month={picked.month}
          view={picked.view}
          bounds={picked.bounds}
          today={picked.today}
          selected={chosen}
          isFree={days && ((date) => date === chosen || hasOther(days.get(date), options.present))}
          onSelect={(date) => {
            picked.select(date)
            setAsked(date)
          }}
          onMonth={picked.turnTo}
        />
      </div>
      <div ref={times} className="min-h-72">
        {failed ? <ErrorState message={copy(failed)} reference={reference} onRetry={picked.refetch} /> : null}
        {days || failed ? null : <SlotsSkeleton />}
        {picked.empty ? <NothingFree nextFree={picked.nextFree} onGo={picked.select} /> : null}
        {chosen && starts ? (
          <DaySlots
            date={chosen}
            starts={starts}
            places={picked.places}
            present={options.present}
            picking={picking}
            onPick={onPick}
          />
        ) : null}
        {first ? (
          <div className="mt-6">
            <TimeZoneNote
              zone={reader.zone}
              at={first}
              other={{ zone: professional.zone, name: professional.displayName }}
            />
          </div>
        ) : null}
      </div>
    </div>
  )
}

/** Whether a day has a time besides the present one. */
const hasOther = (starts: readonly string[] = [], present: string | undefined) =>
  starts.some((start) => start !== present)

/** On a phone the times are below the month: they come into view when their day is chosen. */
function useTimesInReach(chosen: string | null) {
  const times = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<string | null>(null)
  useEffect(() => {
    if (asked && asked === chosen && isNarrowScreen()) times.current?.scrollIntoView({ block: 'nearest' })
  }, [asked, chosen])
  return { times, setAsked }
}

function NothingFree({
  nextFree,
  onGo,
}: {
  nextFree: string | null | undefined
  onGo: (day: string) => void
}) {
  const t = useWords('bookings')
  const formats = useFormats()
  return (
    <div role="status" className="flex flex-col items-start gap-4 rounded-lg bg-well p-5">
      <div>
        <p className="font-serif text-lg font-medium">{t('empty.title')}</p>
        <p className="mt-1 text-sm text-ink-soft">{nextFree === null ? t('empty.none') : t('empty.hint')}</p>
      </div>
      {nextFree ? (
        <Button onClick={() => onGo(nextFree)}>
          {t('empty.next', { day: formats.date(nextFree, 'long') })}
        </Button>
      ) : null}
    </div>
  )
}
