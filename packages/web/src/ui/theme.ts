import { keep } from '#web/storage/browser-storage.ts'

export type Theme = 'light' | 'dark' | 'system'

export function readTheme(): Theme {
  const set = document.documentElement.dataset['theme']
  return set === 'light' || set === 'dark' ? set : 'system'
}

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  // `public/theme.js` reads it before the first paint.
  keep('theme', theme === 'system' ? null : theme)
}
