import { keep } from '#web/storage/browser-storage.ts'

export type Theme = 'light' | 'dark' | 'system'

export function readTheme(): Theme {
  // The frame that the build paints has no document, and shows the system's scheme.
  const set = globalThis.document?.documentElement.dataset['theme']
  return set === 'light' || set === 'dark' ? set : 'system'
}

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  // `first-paint/first-script.ts` reads it before the first paint.
  keep('theme', theme === 'system' ? null : theme)
}
