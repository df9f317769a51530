import { type Language, pickLanguage } from '#web/i18n/languages.ts'
import { keep, readKept } from '#web/storage/browser-storage.ts'

/** The language chosen on this device, or else the browser's. A profile's language replaces it once it is known. */
export function initialLanguage(): Language {
  return pickLanguage([readKept('language'), ...navigator.languages])
}

export function storeLanguage(language: Language): void {
  keep('language', language)
}
