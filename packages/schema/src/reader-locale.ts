import type { Language } from './languages.ts'

/** The region of each language for readers whose region is unknown. */
const homeRegions: Readonly<Record<Language, string>> = { en: 'GB', fr: 'FR' }

interface Hints {
  /** The country of the profile, used on screens and in mails. */
  readonly country?: string | null | undefined
  /** The browser's preferred languages, in order; empty for a mail. */
  readonly preferred?: readonly string[]
}

/**
 * The locale of dates, clocks and numbers. Its region is the country of the profile, else the region of a browser with
 * the same language, else the language's home region. Screens and mails both use it, so a person sees the same clock.
 */
export function readerLocale(language: Language, { country, preferred = [] }: Hints): string {
  if (country) return `${language}-${country}`
  return preferred.find((tag) => hasRegion(tag, language)) ?? `${language}-${homeRegions[language]}`
}

/** Browsers also report tags that are not BCP 47 (`en-US@posix`). Those are skipped. */
function hasRegion(tag: string, language: Language): boolean {
  try {
    const locale = new Intl.Locale(tag)
    return locale.language === language && locale.region !== undefined
  } catch {
    return false
  }
}
