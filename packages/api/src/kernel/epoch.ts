declare const epochMs: unique symbol

/** A moment as whole milliseconds since 1970-01-01T00:00Z, for moments in large numbers (intervals, slots). */
export type EpochMs = number & { readonly [epochMs]: true }

/** The milliseconds of a moment. Smaller units are dropped. */
export function epochMsOf(instant: Temporal.Instant): EpochMs {
  return instant.epochMilliseconds as EpochMs
}

export function instantFrom(epoch: EpochMs): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(epoch)
}

/** Parses an ISO 8601 moment, such as `2026-11-21T09:00:00Z`. Throws a RangeError on any other text. */
export function epochMsFrom(iso: string): EpochMs {
  return epochMsOf(Temporal.Instant.from(iso))
}
