import { useEffect, useRef } from 'react'
import { whenBack } from '#web/browser/connection-back.ts'

/** Tries again by itself each time a lost connection is back. */
export function useRetryWhenBack(retry: (() => void) | undefined): void {
  const latest = useRef(retry)
  useEffect(() => {
    latest.current = retry
  })
  useEffect(() => whenBack(() => latest.current?.()), [])
}
