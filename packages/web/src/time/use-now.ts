import { useEffect, useState } from 'react'
import { serverNow } from '#web/time/server-clock.ts'

const read = () => serverNow().toString()

/** The current moment (ISO 8601), updated every `everySeconds`: for countdowns, "in 5 minutes" and the now line. */
export function useNow(everySeconds = 30): string {
  const [now, setNow] = useState(read)
  useEffect(() => {
    const timer = setInterval(() => setNow(read()), everySeconds * 1000)
    return () => clearInterval(timer)
  }, [everySeconds])
  return now
}
