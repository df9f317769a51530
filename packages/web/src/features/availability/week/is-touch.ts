import type { MouseEvent } from 'react'

/** Whether a click came from a finger. */
export function isTouch({ nativeEvent }: MouseEvent): boolean {
  return (nativeEvent as { pointerType?: string }).pointerType === 'touch'
}
