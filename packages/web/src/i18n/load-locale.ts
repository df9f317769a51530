import type { Language } from '#web/i18n/languages.ts'
import type { Namespace } from '#web/i18n/resources.ts'

const files = import.meta.glob<{ default: Record<string, unknown> }>('./locales/*/*.json')

/** The words of one feature in one language; each is a file of its own, fetched when first needed. */
export async function loadLocale(language: Language, namespace: Namespace): Promise<Record<string, unknown>> {
  const load = files[`./locales/${language}/${namespace}.json`]
  if (!load) throw new Error(`No words for ${language}/${namespace}`)
  return (await load()).default
}
