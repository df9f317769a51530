import type { Apollo } from '#web/apollo/create-apollo.ts'
import { startQuery } from '#web/apollo/start-query.ts'
import { bookableMonths, type Month, monthOf } from '#web/features/bookings/times/month.ts'
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
export function startOpenSlots(apollo: Apollo, service: Service, { length, day }: Asked, zone: string): void {
  const chosen = service.durations.find(({ minutes }) => minutes === length) ?? service.durations[0]
  if (!service.active || chosen === undefined) return
  const { horizonDays } = service
  const now = serverNow()
  const { opening } = bookableMonths({ now: now.toString(), horizonDays, zone }, day)
  const offer = { serviceId: service.id, durationMinutes: chosen.minutes }
  const ask = (month: Month) => startQuery(apollo, openSlotsQuery, openSlotsVariables(offer, month, zone))
  ask(opening)
  // In the last days of a month most pages turn to the next one.
  const soon = monthOf(now.add({ hours: 72 }).toString(), zone)
  if (day === undefined && soon !== opening) ask(soon)
}
