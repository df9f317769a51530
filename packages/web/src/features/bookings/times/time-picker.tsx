import { useEffect, useRef, useState } from 'react'
import { isNarrowScreen } from '#web/browser/screen.ts'
import { DaySlots } from '#web/features/bookings/times/day-slots.tsx'
import { isBeyondYear, type Offer } from '#web/features/bookings/times/free-times-fragment.ts'
import { NextTimes } from '#web/features/bookings/times/next-times.tsx'
import { PickerSkeleton } from '#web/features/bookings/times/picker-skeleton.tsx'
import { SlotsSkeleton } from '#web/features/bookings/times/slots-skeleton.tsx'
import { WeekStrip } from '#web/features/bookings/times/strip/week-strip.tsx'
import { type AskedTimes, usePickedTimes } from '#web/features/bookings/times/use-picked-times.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { addDays } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'
import { TimeZoneNote } from '#web/ui/marks/time-zone-note.tsx'
import { onDemand, usePreload } from '#web/ui/on-demand.tsx'

const nothingFree = onDemand(() =>
  import('#web/features/bookings/times/nothing-free.tsx').then((module) => module.NothingFree),
)
const farDays = onDemand(() =>
  import('#web/features/bookings/times/far-days.tsx').then((module) => module.FarDays),
)

const parts = [nothingFree]

type Props = {
  offer: Offer
  asked: AskedTimes
  horizonDays: number
  professional: { displayName: string; zone: string }
  day: string | undefined
  /** The start of an earlier session that is booked again. */
  like?: string | undefined
  onDay: (day: string | undefined) => void
  /** The present start of a session that moves; it is marked. */
  present?: string
  picking: string | null
  onPick: (start: string) => void
}

/** The next free times, a strip of weeks, the free times of a day, and their zone. It updates as others book. */
export function TimePicker({ like, onDay, ...props }: Props) {
  usePreload(parts)
  const picked = usePickedTimes(props)
  const { days, next, same, chosen } = picked
  const { times, setAsked } = useTimesInReach(chosen)
  if (!days && !picked.failed) return <PickerSkeleton />
  return (
    <div>
      {next.length > 0 || same ? (
        <NextTimes
          starts={next.map(({ start }) => start)}
          same={same?.start}
          like={like}
          now={picked.now}
          places={picked.places}
          picking={props.picking}
          onPick={props.onPick}
        />
      ) : null}
      {days && (days.length > 0 || props.present) ? (
        <Weeks
          picked={picked}
          onDay={(day) => {
            onDay(day)
            if (day) setAsked(day)
          }}
        />
      ) : null}
      <div ref={times} className="mt-5 min-h-72 scroll-mb-4">
        <TimesOfDay {...props} picked={picked} onDay={onDay} />
      </div>
    </div>
  )
}

type PartProps = { picked: ReturnType<typeof usePickedTimes>; onDay: Props['onDay'] }

/** The strip, and the ways to and from the times after its year. */
function Weeks({ picked: { days = [], today, chosen, until }, onDay }: PartProps) {
  const isFar = chosen !== null && isBeyondYear(chosen, today)
  const later = days.length > 0 ? until : undefined
  return (
    <>
      <WeekStrip
        days={days}
        first={isFar ? chosen : today}
        last={stripEnd(isFar ? chosen : today, chosen, days.at(-1)?.date)}
        today={today}
        selected={chosen}
        onSelect={onDay}
      />
      {isFar || later ? <farDays.Component isFar={isFar} later={later} onDay={onDay} /> : null}
    </>
  )
}

/** The times of the chosen day, or why there are none. */
function TimesOfDay(props: Omit<Props, 'like'> & PartProps) {
  const { picked, asked, present, professional, horizonDays, onDay } = props
  const { days, chosen, starts, failed } = picked
  const { zone } = useFormats().reader
  const copy = useErrorCopy()
  const at = starts?.[0] ?? picked.next[0]?.start
  return (
    <>
      {failed ? (
        <ErrorState message={copy(failed)} reference={asked.reference} onRetry={asked.refetch} />
      ) : null}
      {starts || failed ? null : <SlotsSkeleton />}
      {chosen && starts && starts.length > 0 ? (
        <DaySlots
          date={chosen}
          starts={starts}
          places={picked.places}
          present={present}
          picking={props.picking}
          onPick={props.onPick}
        />
      ) : null}
      {days && starts?.every((start) => start === present) ? (
        <nothingFree.Component
          days={days}
          chosen={chosen}
          horizonDays={horizonDays}
          until={picked.until}
          onDay={onDay}
        />
      ) : null}
      {at ? (
        <div className="mt-6">
          <TimeZoneNote
            zone={zone}
            at={at}
            other={{ zone: professional.zone, name: professional.displayName }}
          />
        </div>
      ) : null}
    </>
  )
}

/** A strip shows four weeks, and more up to the last date with free times. */
const stripEnd = (first: string, chosen: string | null, last: string | undefined) =>
  [addDays(first, 21), chosen ?? first, last ?? first].sort().at(-1) ?? first

/** On a phone the times are below the strip: they come into view when their day is chosen. */
function useTimesInReach(chosen: string | null) {
  const times = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<string | null>(null)
  useEffect(() => {
    if (asked && asked === chosen && isNarrowScreen()) times.current?.scrollIntoView({ block: 'nearest' })
  }, [asked, chosen])
  return { times, setAsked }
}
