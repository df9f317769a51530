import { useEffect } from 'react'

export type FindPanel = 'find' | 'shortcuts'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input:not([type=radio]), textarea, select') !== null)

/** A layer that covers the page. A toast is a dialog too, but covers nothing. */
const covering = '[role=dialog]:not([aria-modal=false]), [role=alertdialog]'

/** ⌘K or Ctrl+K finds, on every signed-in page; `?` shows the shortcuts, except during typing or over a dialog. */
export function useFindKeys(open: (panel: FindPanel) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const panel = event.defaultPrevented ? null : panelOf(event)
      if (!panel) return
      event.preventDefault()
      open(panel)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [open])
}

function panelOf({ key, metaKey, ctrlKey, altKey, shiftKey, target }: KeyboardEvent): FindPanel | null {
  const command = (metaKey || ctrlKey) && !altKey
  if (command && !shiftKey && key.toLowerCase() === 'k')
    return document.querySelector('[data-layer]') ? null : 'find'
  const plain = !metaKey && !ctrlKey && !isTyping(target) && !document.querySelector(covering)
  return key === '?' && plain ? 'shortcuts' : null
}
