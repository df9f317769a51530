import type { Apollo } from '#web/apollo/create-apollo.ts'
import { startQuery } from '#web/apollo/start-query.ts'
import { bookableMonths } from '#web/features/bookings/times/month.ts'
import { openSlotsQuery, openSlotsVariables } from '#web/features/bookings/times/open-slots-query.ts'
import { serverNow } from '#web/time/server-clock.ts'

type Service = {
  readonly id: string
  readonly active: boolean
  readonly horizonDays: number
  readonly durations: readonly { readonly minutes: number }[]
}

type Asked = { readonly length?: number | undefined; readonly day?: string | undefined }

/** Asks for the times that the picker of a service will show first, before it is on screen. */
export async function startOpenSlots(
  apollo: Apollo,
  service: Service,
  { length, day }: Asked,
  zone: string,
): Promise<void> {
  const chosen = service.durations.find(({ minutes }) => minutes === length) ?? service.durations[0]
  if (!service.active || chosen === undefined) return
  const { horizonDays } = service
  const { opening } = bookableMonths({ now: serverNow().toString(), horizonDays, zone }, day)
  const offer = { serviceId: service.id, durationMinutes: chosen.minutes }
  await startQuery(apollo, openSlotsQuery, openSlotsVariables(offer, opening, zone))
}
