import { watchServerClock } from '#web/time/server-clock.ts'

/** Calls back when timers cannot be trusted: the tab is shown again, the machine woke up, or its clock was wrong. */
export function onTimeJump(jumped: () => void): () => void {
  const unwatch = watchServerClock(jumped)
  document.addEventListener('visibilitychange', jumped)
  return () => {
    unwatch()
    document.removeEventListener('visibilitychange', jumped)
  }
}
