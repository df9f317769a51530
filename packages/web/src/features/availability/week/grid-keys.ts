import type { KeyboardEvent } from 'react'
import { type Hours, type OpenRange, snapMinutes } from '#web/features/availability/week/week-hours.ts'

type Actions = {
  openRange: OpenRange
  /** The weekdays in the order of the columns. */
  days: readonly number[]
  onPlace: (candidates: readonly Hours[]) => void
  onClose: () => void
}

/** Moves open hours with the arrow keys, and closes them. The focus stays in the grid and in view. */
export function handleGridKey(event: KeyboardEvent<HTMLElement>, actions: Actions): void {
  const { openRange, days, onPlace, onClose } = actions
  const block = event.currentTarget
  if (event.key === 'Delete' || event.key === 'Backspace') {
    event.preventDefault()
    moveFocus(block)
    onClose()
    return
  }
  if (!event.key.startsWith('Arrow')) return
  event.preventDefault()
  onPlace(nudged(openRange, event.key, event.shiftKey, days))
  requestAnimationFrame(() => block.scrollIntoView({ block: 'nearest' }))
}

/**
 * The candidates for an arrow key; the first that fits is used. Up and down move by a quarter of an hour, or with Shift
 * the end only. Left and right move to the next days.
 */
export function nudged(openRange: OpenRange, key: string, shift: boolean, days: readonly number[]): Hours[] {
  const { weekday, startMinute, endMinute } = openRange
  const by = key === 'ArrowUp' ? -snapMinutes : key === 'ArrowDown' ? snapMinutes : 0
  if (by !== 0 && shift) return [{ weekday, startMinute, endMinute: endMinute + by }]
  if (by !== 0) return [{ weekday, startMinute: startMinute + by, endMinute: endMinute + by }]
  const here = days.indexOf(weekday)
  const onDays = (list: readonly number[]) => list.map((day) => ({ weekday: day, startMinute, endMinute }))
  if (key === 'ArrowLeft') return onDays(days.slice(0, here).toReversed())
  return key === 'ArrowRight' ? onDays(days.slice(here + 1)) : []
}

/** Moves the focus from hours about to be closed to their neighbour, or to the head of the day. */
function moveFocus(block: HTMLElement): void {
  const grid = block.closest('[data-week]')
  const all = [...(grid?.querySelectorAll<HTMLElement>('[data-open-range]') ?? [])]
  const at = all.indexOf(block)
  const next = all[at + 1] ?? all[at - 1] ?? grid?.querySelector<HTMLElement>('[aria-pressed=true]')
  next?.focus()
}
