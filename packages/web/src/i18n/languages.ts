/** The languages Hora speaks; the first is the one it falls back to. */
export const languages = ['en', 'fr'] as const

export type Language = (typeof languages)[number]

/** The first language Hora speaks among BCP 47 tags in order of preference: ['fr-CA', 'en'] → 'fr'. */
export function pickLanguage(preferred: readonly (string | null | undefined)[]): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => tag?.toLowerCase().split('-')[0] === language)
    if (found) return found
  }
  return languages[0]
}
