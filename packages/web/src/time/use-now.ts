import { useEffect, useState } from 'react'
import { isFarOff, onTimeJump } from '#web/time/on-time-jump.ts'
import { serverNow } from '#web/time/server-clock.ts'

const read = () => serverNow().toString()

/** The current moment (ISO 8601), updated every `everySeconds`: for countdowns, "in 5 minutes" and the now line. */
export function useNow(everySeconds = 30): string {
  const [now, setNow] = useState(read)
  useEffect(() => {
    const update = () => setNow(read())
    setNow((now) => (isFarOff(now) ? read() : now))
    const timer = setInterval(update, everySeconds * 1000)
    const stop = onTimeJump(update)
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [everySeconds])
  return now
}
