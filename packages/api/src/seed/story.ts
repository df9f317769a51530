import { fixedClock } from '#kernel/clock.ts'
import { idSource } from '#kernel/ids.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'

const zone = 'Europe/Paris'

/** The story of the demo, from three weeks ago until now, through the use cases that people call. */
export interface Story {
  /** The moment of a time of day in Ada's zone, so many days after the Monday of this week. */
  moment(day: number, time: string): Temporal.Instant
  /** The same as her wall clock shows it. */
  local(day: number, time: string): Temporal.PlainDateTime
  /** The ports as of that moment, or of now when it has not come yet. */
  at(day: number, time?: string): Ports
}

/** Something that a feature adds to the story. What it needs of other features it asks them for. */
export interface DemoStep {
  /** When it happens, in days after the Monday of this week: steps are told in this order. */
  readonly day: number
  tell(story: Story): Promise<unknown>
}

/** A story that is told now, or goes on with one that was begun at another time. */
export function tellStory(ports: Ports, begunAt: Temporal.Instant | null): Story {
  const now = ports.clock.now()
  const today = (begunAt ?? now).toZonedDateTimeISO(zone).toPlainDate()
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ days: begunAt === null ? 0 : 21 })
  const local = (day: number, time: string) => monday.add({ days: day }).toPlainDateTime(time)
  const moment = (day: number, time: string) => local(day, time).toZonedDateTime(zone).toInstant()
  const at = (day: number, time = '08:00') => {
    const then = moment(day, time)
    const clock = fixedClock(Temporal.Instant.compare(then, now) < 0 ? then : now)
    return { ...ports, clock, newId: idSource(clock, ports.random) }
  }
  return { moment, local, at }
}

/** The value of a step that must succeed; `unless` names failures that mean it was taken before. */
export function take<T, E extends { readonly code: string }>(result: Result<T, E>): T
export function take<T, E extends { readonly code: string }>(
  result: Result<T, E>,
  ...unless: readonly E['code'][]
): T | null
export function take<T, E extends { readonly code: string }>(
  result: Result<T, E>,
  ...unless: readonly E['code'][]
): T | null {
  if (result.ok) return result.value
  if (unless.includes(result.error.code)) return null
  throw new Error(`The demo could not be told: ${result.error.code}`)
}
