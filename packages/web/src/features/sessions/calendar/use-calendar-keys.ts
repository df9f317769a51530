import { useEffect } from 'react'

/** One letter each, as in the list of shortcuts: T today, J and K forward and back, D W M L the views, N a booking, O time off. */
export type CalendarKeys = Partial<Record<'t' | 'j' | 'k' | 'd' | 'w' | 'm' | 'l' | 'n' | 'o', () => void>>

/** Layers that cover the page. A toast is a dialog too, but covers nothing. */
const covering = '[role=dialog]:not([aria-modal=false]), [role=alertdialog]'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input:not([type=radio]), textarea, select, [role=dialog]') !== null)

/** The shortcuts of the calendar; inactive during typing and while a dialog is open. */
export function useCalendarKeys(keys: CalendarKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (isTyping(event.target) || document.querySelector(covering)) return
      const action = keys[event.key as keyof CalendarKeys]
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [keys])
}
