import { localTimeOf } from '#web/time/local-time.ts'
import { serverNow } from '#web/time/server-clock.ts'

type Slot = { __typename: 'Slot'; start: string; placesLeft: number; joins: boolean }

/** The variables of a request for free times that its answer depends on. */
type Asked = {
  zone?: string | undefined
  durationMinutes?: number | null | undefined
  from?: string | null | undefined
  date?: string | null | undefined
  like?: string | null | undefined
}

/** A free time for one person; with places: of a group. `joins`: there is a session already. */
export const someSlot = (start: string, placesLeft = 1, joins = false): Slot => ({
  __typename: 'Slot',
  start,
  placesLeft,
  joins,
})

/** An answer of free times with these slots, in order, as the server makes it for a request. */
export function someFreeTimes(given: readonly (string | Slot)[], asked: Asked = {}) {
  const { zone = 'Europe/Paris', durationMinutes, date, like } = asked
  const from = asked.from ?? serverNow().toString()
  const until = Temporal.Instant.from(from)
    .add({ hours: 24 * 366 })
    .toString()
  const slots = given
    .map((slot) => (typeof slot === 'string' ? someSlot(slot) : slot))
    .filter(({ start }) => start >= from && start < until)
  const dates = slots.map(({ start }) => localTimeOf(start, zone).date)
  const shown = date ?? dates[0]
  const days = [...new Set(dates)]
  return {
    __typename: 'FreeTimes' as const,
    durationMinutes: durationMinutes ?? 60,
    minimumNoticeMinutes: 0,
    until,
    reachesHorizon: true,
    next: slots.slice(0, 5),
    sameTime: slots.find(({ start }) => like && weekdayTime(start, zone) === weekdayTime(like, zone)) ?? null,
    days: days.map((day) => ({
      __typename: 'FreeDay' as const,
      date: day,
      times: dates.filter((other) => other === day).length,
    })),
    slots: slots.filter((_, index) => dates[index] === shown),
  }
}

function weekdayTime(start: string, zone: string): string {
  const { date, time } = localTimeOf(start, zone)
  return `${Temporal.PlainDate.from(date).dayOfWeek} ${time}`
}
