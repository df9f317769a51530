interface Buffers {
  readonly bufferBeforeMinutes: number
  readonly bufferAfterMinutes: number
}

/** The time that a session occupies, with its buffers. */
export function occupiedBy(
  { startsAt, endsAt }: { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant },
  { bufferBeforeMinutes, bufferAfterMinutes }: Buffers,
): { start: Temporal.Instant; end: Temporal.Instant } {
  return {
    start: startsAt.subtract({ minutes: bufferBeforeMinutes }),
    end: endsAt.add({ minutes: bufferAfterMinutes }),
  }
}
