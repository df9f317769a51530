import { useEffect, useMemo } from 'react'
import { placesByStart } from '#web/features/bookings/group/places-by-start.ts'
import {
  type FreeTimesAnswer,
  type Offer,
  readFreeTimes,
} from '#web/features/bookings/times/free-times-fragment.ts'
import { useOpenSlotsLive } from '#web/features/bookings/times/use-open-slots-live.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'
import { localTimeOf } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'
import { useStillBookable } from '#web/time/use-still-bookable.ts'

/** A request for free times, as a page sees it. */
export type AskedTimes = {
  /** The answer for the day on screen; undefined until it is known. */
  answer: FreeTimesAnswer | null | undefined
  /** The answer for the day before it. Its dates stay on screen. */
  previous: FreeTimesAnswer | null | undefined
  failed: ErrorCopyCode | undefined
  reference: string | undefined
  refetch: () => void
}

type Options = {
  offer: Offer
  asked: AskedTimes
  /** The day in the address, if any. */
  day: string | undefined
  /** The present start of a session that moves. */
  present?: string | undefined
}

type Slot = { readonly start: string; readonly placesLeft: number; readonly joins: boolean }

const none: readonly Slot[] = []

/**
 * What the picker shows, updated as time passes and as others book. The day is that of the address, that of a session that
 * moves, or the first one with free times. The `present` time is among its times, so that it can be marked.
 */
export function usePickedTimes({ offer, asked, day, present }: Options) {
  const { reader } = useFormats()
  const now = useNow(60)
  const { times: current, code } = readFreeTimes(asked.answer)
  const { times: previous } = readFreeTimes(asked.previous)
  const latest = current ?? previous
  // Times of another length must not be chosen for this one.
  const known = latest?.durationMinutes === offer.durationMinutes ? latest : undefined
  const today = localTimeOf(now, reader.zone).date
  const presentDay = present && localTimeOf(present, reader.zone).date
  const chosen = day ?? presentDay ?? known?.days[0]?.date ?? null
  const notice = known?.minimumNoticeMinutes ?? 0
  const next = useBookable(known?.next, notice)
  const same = useBookable(
    useMemo(() => (known?.sameTime ? [known.sameTime] : none), [known]),
    notice,
  )[0]
  const slots = useBookable(current && known ? known.slots : none, notice)
  const starts = useMemo(() => {
    const free = slots.map(({ start }) => start)
    return present && presentDay === chosen ? [...free, present].sort() : free
  }, [slots, present, presentDay, chosen])
  const isOver = known !== undefined && next.length < known.next.length
  const { refetch } = asked
  // The next ones take the place of times that are over.
  useEffect(() => {
    if (isOver) refetch()
  }, [isOver, refetch])
  useOpenSlotsLive(offer.serviceId, known && { from: now, to: known.until }, refetch)
  return {
    today,
    now,
    days: known?.days,
    next,
    same,
    places: useMemo(() => placesByStart([...next, ...slots]), [next, slots]),
    chosen,
    /** The times of the chosen day; undefined until they are known. */
    starts: current && known ? starts : undefined,
    /** The first date that was not looked at; undefined when nothing can be booked from there on. */
    until: known && !known.reachesHorizon ? localTimeOf(known.until, reader.zone).date : undefined,
    failed: current ? undefined : (code ?? asked.failed),
  }
}

/** The slots that can still be booked. Each one leaves by itself when its notice begins. */
function useBookable(slots: readonly Slot[] = none, noticeMinutes: number): readonly Slot[] {
  const starts = useMemo(() => slots.map(({ start }) => start), [slots])
  const left = useStillBookable(starts, noticeMinutes)
  return useMemo(() => slots.filter(({ start }) => left.includes(start)), [slots, left])
}
