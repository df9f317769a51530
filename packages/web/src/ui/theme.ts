export type Theme = 'light' | 'dark' | 'system'

/** The key `public/theme.js` reads before the first paint. */
const key = 'hora.theme'

export function readTheme(): Theme {
  const set = document.documentElement.dataset['theme']
  return set === 'light' || set === 'dark' ? set : 'system'
}

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Some private windows refuse storage; the choice then lasts as long as the page.
  }
}
