import { readerLocale } from '@hora/schema/reader-locale'
import { createContext, use } from 'react'
import { useWordsStore } from '#web/i18n/use-words.ts'
import type { Reader } from '#web/time/formats.ts'
import { browserZone } from '#web/time/zones.ts'

/** The zone times are shown in: the profile's once signed in, the browser's until then. */
export const ReaderZoneContext = createContext<string | null>(null)

/** The country of the profile, once signed in and if it names one. */
export const ReaderCountryContext = createContext<string | null>(null)

export function useReader(): Reader {
  const { language } = useWordsStore()
  return {
    locale: readerLocale(language, {
      country: use(ReaderCountryContext),
      preferred: navigator.languages,
    }),
    zone: use(ReaderZoneContext) ?? browserZone(),
  }
}
