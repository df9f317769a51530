import { type EpochMs, epochMsOf } from './epoch.ts'

/** The source of the current time. It is passed in, so that a test can set it. */
export type Clock = {
  now(): Temporal.Instant
  /** The same in milliseconds, which is read for each row of a list: an instant takes 20 times as long. */
  nowMs(): EpochMs
}

export const systemClock: Clock = {
  now: () => Temporal.Now.instant(),
  nowMs: () => Date.now() as EpochMs,
}

export type FixedClock = Clock & { advance(by: Temporal.DurationLike | string): void }

/** A clock that stays fixed until it is advanced by an exact duration (hours and smaller units). */
export function fixedClock(start: Temporal.Instant | string): FixedClock {
  let current = Temporal.Instant.from(start)
  return {
    now: () => current,
    nowMs: () => epochMsOf(current),
    advance: (by) => {
      current = current.add(by)
    },
  }
}
