declare const epochMs: unique symbol

/** A moment as whole milliseconds since 1970-01-01T00:00Z: what comes by the hundred (intervals, slots). */
export type EpochMs = number & { readonly [epochMs]: true }

/** The milliseconds of a moment; anything finer is dropped. */
export function epochMsOf(instant: Temporal.Instant): EpochMs {
  return instant.epochMilliseconds as EpochMs
}

export function instantFrom(epoch: EpochMs): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(epoch)
}

/** A moment from its ISO 8601 text, such as `2026-11-21T09:00:00Z`; throws a RangeError on any other. */
export function epochMsFrom(iso: string): EpochMs {
  return epochMsOf(Temporal.Instant.from(iso))
}
