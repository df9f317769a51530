import { serverNow, watchServerClock } from '#web/time/server-clock.ts'

/** Further from the current moment than an effect runs after its page was drawn, in seconds. */
const farOff = 2

/** Whether the clock was corrected, or the machine slept, since a moment (ISO 8601) was read: between drawing and listening. */
export function isFarOff(read: string): boolean {
  return Math.abs(serverNow().since(read).total('seconds')) >= farOff
}

/** Calls back when timers cannot be trusted: the tab is shown again, the machine woke up, or its clock was wrong. */
export function onTimeJump(jumped: () => void): () => void {
  const unwatch = watchServerClock(jumped)
  document.addEventListener('visibilitychange', jumped)
  return () => {
    unwatch()
    document.removeEventListener('visibilitychange', jumped)
  }
}
