import { useEffect, useState } from 'react'

/**
 * Keeps a value for a moment after it is gone, so that the dialog that shows it can leave the way it came and give
 * the focus back to what opened it.
 */
export function useLingering<Value>(value: Value | null): Value | null {
  const [kept, setKept] = useState(value)
  if (value !== null && value !== kept) setKept(value)
  useEffect(() => {
    if (value !== null) return
    const timer = setTimeout(() => setKept(null), 300)
    return () => clearTimeout(timer)
  }, [value])
  return value ?? kept
}
