import { useMemo, useState } from 'react'
import { bookableMonths, endOfDate, type Month, monthView } from '#web/features/bookings/times/month.ts'
import type { Offer } from '#web/features/bookings/times/open-slots-query.ts'
import { useNextFreeDay } from '#web/features/bookings/times/use-next-free-day.ts'
import { useOpenSlots } from '#web/features/bookings/times/use-open-slots.ts'
import { useOpenSlotsLive } from '#web/features/bookings/times/use-open-slots-live.ts'
import { firstWeekday } from '#web/time/first-weekday.ts'
import { localTimeOf } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'

type Options = {
  offer: Offer
  horizonDays: number
  /** The day in the address, if any. */
  day: string | undefined
  onDay: (day: string) => void
  /** The present start of a session that moves. */
  present?: string | undefined
}

/**
 * The month and day on screen. The default is the day of a session that moves, or the first day with free time,
 * in a later month if this one has none.
 */
export function usePickedDay({ offer, horizonDays, day: asked, onDay, present }: Options) {
  const { reader } = useFormats()
  const day = asked ?? (present && localTimeOf(present, reader.zone).date)
  const now = useNow(60)
  const months = bookableMonths({ now, horizonDays, zone: reader.zone }, day)
  const [turnedTo, turnTo] = useState<Month | null>(null)
  const month = turnedTo ?? months.opening
  const slots = useOpenSlots(offer, month, present)
  const today = localTimeOf(now, reader.zone).date
  const { view, days } = useMonthView(month, today, slots.days)
  const empty = days?.size === 0
  const from = endOfDate(view.last, reader.zone)
  const to = endOfHorizon(now, horizonDays)
  const next = useNextFreeDay(offer, { from, to, skip: !empty })
  // A month without free time also follows the later times, among which the next free day is looked for.
  useOpenSlotsLive(offer.serviceId, empty ? { from: slots.span.from, to } : slots.span, () => {
    slots.refetch()
    if (empty) next.refetch()
  })
  const nextFree = next.day
  const { failed, reference, refetch } = next.failed ? next : slots
  if (empty && turnedTo === null && !day && nextFree) turnTo(nextFree.slice(0, 7))
  const select = (date: string) => {
    turnTo(view.weeks.flat().includes(date) ? month : date.slice(0, 7))
    onDay(date)
  }
  const chosen = day && days?.has(day) ? day : (days?.keys().next().value ?? null)
  return {
    failed,
    reference,
    refetch,
    days,
    places: slots.places,
    view,
    month,
    bounds: { first: months.first, last: months.last },
    today,
    chosen,
    empty: empty && !failed,
    nextFree,
    /** Whether it is not known yet which month has free time: the page may still turn to a later one. */
    opening: turnedTo === null && !day && !failed && (empty ? nextFree === undefined : !slots.days),
    select,
    turnTo,
  }
}

/** The end of the bookable time. It is rounded to the hour so that the search stays the same. */
function endOfHorizon(now: string, horizonDays: number): string {
  const end = Temporal.Instant.from(now).add({ hours: 24 * (horizonDays + 1) })
  return end.round({ smallestUnit: 'hour', roundingMode: 'floor' }).toString()
}

/** The weeks on screen, and the free days among them. */
function useMonthView(month: Month, today: string, free: ReadonlyMap<string, readonly string[]> | undefined) {
  const { reader } = useFormats()
  const view = useMemo(
    () => monthView(month, today, firstWeekday(reader.locale)),
    [month, today, reader.locale],
  )
  const days = useMemo(
    () => free && new Map([...free].filter(([date]) => date <= view.last)),
    [free, view.last],
  )
  return { view, days }
}
