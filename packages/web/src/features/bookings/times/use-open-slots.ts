import { useQuery } from '@apollo/client/react'
import { useCallback, useMemo } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import type { Month } from '#web/features/bookings/times/month.ts'
import {
  type Offer,
  openSlotsQuery,
  openSlotsVariables,
} from '#web/features/bookings/times/open-slots-query.ts'
import { slotsByDay } from '#web/features/bookings/times/slots-by-day.ts'
import { useOpenSlotsLive } from '#web/features/bookings/times/use-open-slots-live.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** The open times of a month by day, updated as others book. `days` is undefined until they are loaded. */
export function useOpenSlots(offer: Offer, month: Month) {
  const { reader } = useFormats()
  const variables = openSlotsVariables(offer, month, reader.zone)
  const { data, error, refetch } = useQuery(openSlotsQuery, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  useOpenSlotsLive(offer.serviceId, variables, again)
  const answer = data?.openSlots
  const slots = answer?.__typename === 'OpenSlots' ? answer.slots : undefined
  const days = useMemo(
    () =>
      slots &&
      slotsByDay(
        slots.map((slot) => slot.start),
        reader.zone,
      ),
    [slots, reader.zone],
  )
  const refused = answer && answer.__typename !== 'OpenSlots' ? answer.code : undefined
  const failed: ErrorCopyCode | undefined = days ? undefined : (refused ?? errorCode(error))
  return { days, failed, refetch: again }
}
