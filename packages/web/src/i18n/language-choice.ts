import { type Language, pickLanguage } from '#web/i18n/languages.ts'

const key = 'hora.language'

/** What was chosen on this device, else what the browser prefers. A profile's language is applied once known. */
export function initialLanguage(): Language {
  return pickLanguage([storedLanguage(), ...navigator.languages])
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // Storage is refused in some private windows; the choice then lasts as long as the page.
  }
}

function storedLanguage(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
