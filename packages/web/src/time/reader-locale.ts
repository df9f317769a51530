/**
 * The reader's region where it speaks the same language: "en" and a browser in en-GB make en-GB, for 24-hour clocks
 * and the like. Browsers also report tags that are no BCP 47 (`en-US@posix`); those are passed over.
 */
export function readerLocale(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => tag.split('-')[0] === language && isLocale(tag)) ?? language
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
