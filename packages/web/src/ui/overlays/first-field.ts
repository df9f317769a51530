import { opensKeyboard } from '#web/browser/screen.ts'

/**
 * What a popup focuses when it opens: its first field. On a touch screen nothing that opens the keyboard, which would
 * cover the question before anyone has asked to type. (`initialFocus` is not told how a popup without a trigger opened.)
 */
export function firstField(popup: HTMLElement | null): HTMLElement | true {
  if (opensKeyboard()) return true
  return (
    popup?.querySelector<HTMLElement>('form :is(input:checked, input:not([type=radio]), select, textarea)') ??
    true
  )
}
