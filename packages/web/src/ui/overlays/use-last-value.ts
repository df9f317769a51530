import { useEffect, useState } from 'react'

/**
 * Keeps a value for a moment after it becomes null, so that its dialog can animate out and return the focus to its
 * trigger.
 */
export function useLastValue<Value>(value: Value | null): Value | null {
  const [kept, setKept] = useState(value)
  if (value !== null && value !== kept) setKept(value)
  useEffect(() => {
    if (value !== null) return
    const timer = setTimeout(() => setKept(null), 300)
    return () => clearTimeout(timer)
  }, [value])
  return value ?? kept
}
