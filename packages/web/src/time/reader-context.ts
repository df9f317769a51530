import { readerLocale } from '@hora/schema/reader-locale'
import { createContext, use } from 'react'
import { useWordsStore } from '#web/i18n/use-words.ts'
import type { Reader } from '#web/time/formats.ts'
import { browserZone } from '#web/time/zones.ts'

/** The zone for all times: the profile's when signed in, otherwise the browser's. */
export const ReaderZoneContext = createContext<string | null>(null)

/** The country of the profile, when signed in and known. */
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
