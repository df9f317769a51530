type Name = { language: string; text: string }

/** The name in the language of a locale, else the first one. */
export function nameIn(names: readonly Name[], locale: string): string {
  return (names.find(({ language }) => locale.startsWith(language)) ?? names[0])?.text ?? ''
}
