import { fixedClock } from '#kernel/clock.ts'
import { idSource } from '#kernel/ids.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'

const zone = 'Europe/Paris'

/** The dates and ports of the demo's history, which starts three weeks ago and ends now. */
export interface Story {
  /** The moment of a time of day in Ada's zone, `day` days after the Monday of this week. */
  moment(day: number, time: string): Temporal.Instant
  /** The same moment as local time in her zone. */
  local(day: number, time: string): Temporal.PlainDateTime
  /** The ports with the clock at that moment, or at now if it is in the future. */
  at(day: number, time?: string): Ports
}

/** A feature's step in the history. It calls other features for what it needs from them. */
export interface DemoStep {
  /** Its day, counted from the Monday of this week. Steps run in this order. */
  readonly day: number
  run(story: Story): Promise<unknown>
}

/** Starts a history that ends now, or continues one that was begun earlier. */
export function openStory(ports: Ports, begunAt: Temporal.Instant | null): Story {
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

/** The value of a step that must succeed. `unless` lists failures that mean the step was already done. */
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
  throw new Error(`A step of the demo failed: ${result.error.code}`)
}
