export type FindPanel = 'find' | 'shortcuts'

/** The panel on screen, or the dialog of an action that was found. */
export type Panel = FindPanel | 'book' | 'time-off' | 'invite'

const typing = '[contenteditable], input:not([type=radio]), textarea, select'

/** A layer that covers the page. A toast is a dialog too, but covers nothing. */
const covering = '[role=dialog]:not([aria-modal=false]), [role=alertdialog]'

/** Whether a key may open a panel: none over another dialog, and `?` not while something is typed. */
export function mayOpen(panel: FindPanel, target: EventTarget | null): boolean {
  if (document.querySelector('[data-layer]')) return false
  if (panel === 'find') return true
  const isTyped = target instanceof HTMLElement && target.closest(typing) !== null
  return !isTyped && !document.querySelector(covering)
}
