import i18next, { type BackendModule, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Language, languages } from '#web/i18n/languages.ts'
import { loadLocale } from '#web/i18n/load-locale.ts'
import type { Namespace } from '#web/i18n/resources.ts'

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace) => loadLocale(language as Language, namespace as Namespace),
}

/** What the first paint needs; a feature's own words are fetched when its first component asks for them. */
const everywhere: Namespace[] = ['ui', 'shell']

export async function startI18n(language: Language): Promise<i18n> {
  const instance = i18next.createInstance()
  await instance
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: languages,
      load: 'languageOnly',
      fallbackLng: false,
      ns: everywhere,
      defaultNS: 'ui',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    })
  // Failures come later than the first paint; their words may too.
  void instance.loadNamespaces('errors')
  return instance
}
