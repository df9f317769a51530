import { useState } from 'react'
import { type Month, monthOf } from '#web/features/bookings/times/month.ts'
import type { Offer } from '#web/features/bookings/times/open-slots-query.ts'
import { useNextFreeDay } from '#web/features/bookings/times/use-next-free-day.ts'
import { useOpenSlots } from '#web/features/bookings/times/use-open-slots.ts'
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
  const thisMonth = monthOf(now, reader.zone)
  const lastMonth = monthOf(
    Temporal.Instant.from(now)
      .add({ hours: 24 * horizonDays })
      .toString(),
    reader.zone,
  )
  const [turnedTo, turnTo] = useState<Month | null>(null)
  const month = turnedTo ?? clamp(day?.slice(0, 7), thisMonth, lastMonth)
  const slots = useOpenSlots(offer, month, present)
  const empty = slots.days?.size === 0
  const nextFree = useNextFreeDay(offer, { after: month, horizonDays, now, skip: !empty })
  if (empty && turnedTo === null && !day && nextFree) turnTo(nextFree.slice(0, 7))
  const select = (date: string) => {
    turnTo(date.slice(0, 7))
    onDay(date)
  }
  const chosen =
    day?.startsWith(month) && slots.days?.has(day) ? day : (slots.days?.keys().next().value ?? null)
  return {
    ...slots,
    month,
    bounds: { first: thisMonth, last: lastMonth },
    today: localTimeOf(now, reader.zone).date,
    chosen,
    empty,
    nextFree,
    select,
    turnTo,
  }
}

function clamp(month: Month | undefined, first: Month, last: Month): Month {
  if (!month || month < first) return first
  return month > last ? last : month
}
