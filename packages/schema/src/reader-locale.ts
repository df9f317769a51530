import type { Language } from './languages.ts'

/** Where a language is at home, when nothing says where its reader is. */
const homes: Readonly<Record<Language, string>> = { en: 'GB', fr: 'FR' }

interface Hints {
  /** The country of the profile, which counts for screens and mails alike. */
  readonly country?: string | null | undefined
  /** What a browser prefers, in its order; a mail knows of none. */
  readonly preferred?: readonly string[]
}

/**
 * The language and region that dates, clocks and numbers are written in: the country of the profile, else the region
 * of a browser that speaks the same language, else where the language is at home. Screens and mails ask here, so one
 * person reads one kind of clock.
 */
export function readerLocale(language: Language, { country, preferred = [] }: Hints): string {
  if (country) return `${language}-${country}`
  return preferred.find((tag) => hasRegion(tag, language)) ?? `${language}-${homes[language]}`
}

/** Browsers also report tags that are no BCP 47 (`en-US@posix`); those are passed over. */
function hasRegion(tag: string, language: Language): boolean {
  try {
    const locale = new Intl.Locale(tag)
    return locale.language === language && locale.region !== undefined
  } catch {
    return false
  }
}
