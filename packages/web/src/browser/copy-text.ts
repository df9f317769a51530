/** Copies a text. False if the browser refuses; the text must then be on screen, so that people can copy it themselves. */
export async function copyText(text: string): Promise<boolean> {
  // Browsers offer the clipboard only on https and on this machine itself.
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  )
  return copied ?? copySelected(text)
}

/** The older way: selects the text in a field and runs the browser's own command. */
function copySelected(text: string): boolean {
  const focused = document.activeElement
  const field = Object.assign(document.createElement('textarea'), {
    value: text,
    readOnly: true,
    tabIndex: -1,
  })
  field.setAttribute('aria-hidden', 'true')
  field.className = 'fixed top-0 left-0 opacity-0'
  // An open dialog gives the focus to nothing outside.
  const place = focused?.closest('[role=dialog], [role=alertdialog]') ?? document.body
  place.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
