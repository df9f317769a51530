import { type RefObject, useEffect, useRef } from 'react'
import { opensKeyboard } from '#web/browser/screen.ts'

/**
 * Focuses the first text field of a form that opens for typing, if it is empty. Not where this would
 * open a keyboard before the person has read the page.
 */
export function useFirstField(wanted = true): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!wanted || opensKeyboard()) return
    const field = form.current?.querySelector<HTMLInputElement>('input[type=text], input[type=email]')
    if (field?.value === '') field.focus()
  }, [wanted])
  return form
}
