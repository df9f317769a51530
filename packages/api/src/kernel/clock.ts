/** The source of the current time. It is passed in, so that a test can set it. */
export type Clock = { now(): Temporal.Instant }

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

export type FixedClock = Clock & { advance(by: Temporal.DurationLike | string): void }

/** A clock that stays fixed until it is advanced by an exact duration (hours and smaller units). */
export function fixedClock(start: Temporal.Instant | string): FixedClock {
  let current = Temporal.Instant.from(start)
  return {
    now: () => current,
    advance: (by) => {
      current = current.add(by)
    },
  }
}
