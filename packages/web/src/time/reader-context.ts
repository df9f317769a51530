import { createContext, use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reader } from '#web/time/formats.ts'
import { readerLocale } from '#web/time/reader-locale.ts'
import { browserZone } from '#web/time/zones.ts'

/** The zone times are shown in: the profile's once signed in, the browser's until then. */
export const ReaderZoneContext = createContext<string | null>(null)

export function useReader(): Reader {
  const { i18n } = useTranslation('ui')
  return {
    locale: readerLocale(i18n.language, navigator.languages),
    zone: use(ReaderZoneContext) ?? browserZone(),
  }
}
