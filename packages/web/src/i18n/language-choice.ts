import { type Language, pickLanguage } from '#web/i18n/languages.ts'

const key = 'hora.language'

/** The language chosen on this device, or else the browser's. A profile's language replaces it once it is known. */
export function initialLanguage(): Language {
  return pickLanguage([storedLanguage(), ...navigator.languages])
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // Some private windows refuse storage; the choice then lasts as long as the page.
  }
}

function storedLanguage(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
