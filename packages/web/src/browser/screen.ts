/** The width below which seven days do not fit side by side, and lists are below what they belong to. */
const narrow = () => window.matchMedia('(max-width: 767px)')

export const isNarrowScreen = (): boolean => narrow().matches

/** Tells when a phone is turned, or a window becomes narrow. */
export function watchNarrowScreen(onChange: () => void): () => void {
  const screen = narrow()
  screen.addEventListener('change', onChange)
  return () => screen.removeEventListener('change', onChange)
}

/** Whether a dialog is at the bottom of the screen here (`sm` in the style sheets). */
export const isPhone = (): boolean => window.matchMedia('(max-width: 639px)').matches

/** Whether focus on a text field opens a keyboard on the screen, which would cover what the person has not read yet. */
export const opensKeyboard = (): boolean => window.matchMedia('(hover: none) and (pointer: coarse)').matches
