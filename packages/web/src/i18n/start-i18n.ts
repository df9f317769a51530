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

/** Namespaces every page needs; a feature's own are fetched when its first component asks for them. */
const everywhere: Namespace[] = ['ui', 'shell', 'errors']

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
  return instance
}
