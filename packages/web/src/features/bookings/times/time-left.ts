import { twoFigures } from '#web/time/local-time.ts'
/** The seconds left until an instant, and the same as a clock: 9:40. */
export function timeLeft(until: string, now: string): { seconds: number; clock: string } {
  const left = Temporal.Instant.from(now).until(Temporal.Instant.from(until)).total('seconds')
  const seconds = Math.max(0, Math.ceil(left))
  return { seconds, clock: `${Math.floor(seconds / 60)}:${twoFigures(seconds % 60)}` }
}
