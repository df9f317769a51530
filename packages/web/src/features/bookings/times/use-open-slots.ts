import { useQuery } from '@apollo/client/react'
import { useCallback, useMemo, useState } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { placesByStart } from '#web/features/bookings/group/places-by-start.ts'
import type { Month } from '#web/features/bookings/times/month.ts'
import {
  type Offer,
  openSlotsQuery,
  openSlotsVariables,
} from '#web/features/bookings/times/open-slots-query.ts'
import { slotsByDay } from '#web/features/bookings/times/slots-by-day.ts'
import { hasOldAnswers } from '#web/first-paint/early-requests.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useStillBookable } from '#web/time/use-still-bookable.ts'

const none: readonly string[] = []
const nothing: { slots?: undefined; minimumNoticeMinutes?: undefined } = {}

/**
 * The open times of a month by day, updated as time passes. `days` is undefined until they are loaded. The `present` time
 * of a session that moves is among them, so that it can be marked. The caller asks again when others book.
 */
export function useOpenSlots(offer: Offer, month: Month, present?: string) {
  const { reader } = useFormats()
  const variables = openSlotsVariables(offer, month, reader.zone)
  const { from, to } = variables
  // The first page has just asked, and asks again once it listens. Other views may have kept what is no longer true.
  const [isAsked] = useState(hasOldAnswers)
  const { data, error, refetch } = useQuery(openSlotsQuery, {
    variables,
    fetchPolicy: isAsked ? 'cache-first' : 'cache-and-network',
    nextFetchPolicy: (_, { reason }) =>
      reason === 'variables-changed' ? 'cache-and-network' : 'cache-first',
  })
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  const answer = data?.openSlots
  const { slots, minimumNoticeMinutes: notice = 0 } = answer?.__typename === 'OpenSlots' ? answer : nothing
  const starts = useMemo(() => slots?.map((slot) => slot.start) ?? none, [slots])
  const bookable = useStillBookable(starts, notice)
  const shown = useMemo(() => {
    const here = present !== undefined && isWithin(present, from, to)
    return here ? [...bookable, present].sort() : bookable
  }, [bookable, present, from, to])
  const days = useMemo(() => slots && slotsByDay(shown, reader.zone), [slots, shown, reader.zone])
  const places = useMemo(() => placesByStart(slots ?? []), [slots])
  const refused = answer && answer.__typename !== 'OpenSlots' ? answer.code : undefined
  const failed: ErrorCopyCode | undefined = days ? undefined : (refused ?? errorCode(error))
  return { days, places, failed, reference: referenceOfError(error), span: { from, to }, refetch: again }
}

const isWithin = (start: string, from: string, to: string) =>
  Temporal.Instant.compare(start, from) >= 0 && Temporal.Instant.compare(start, to) < 0
