/** The languages of Hora; the first one is the fallback. */
export const languages = ['en', 'fr'] as const

export type Language = (typeof languages)[number]

/** The first language of Hora among BCP 47 tags in order of preference: ['fr-CA', 'en'] → 'fr'. */
export function pickLanguage(preferred: readonly (string | null | undefined)[]): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => tag?.toLowerCase().split('-')[0] === language)
    if (found) return found
  }
  return languages[0]
}
