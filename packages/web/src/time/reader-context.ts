import { createContext, use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reader } from '#web/time/formats.ts'
import { browserZone } from '#web/time/zones.ts'

/** The zone times are shown in: the profile's once signed in, the browser's until then. */
export const ReaderZoneContext = createContext<string | null>(null)

export function useReader(): Reader {
  const { i18n } = useTranslation('ui')
  return { locale: readerLocale(i18n.language), zone: use(ReaderZoneContext) ?? browserZone() }
}

/** The reader's region where it speaks the same language ("en" + a browser in en-GB → en-GB), for 24-hour clocks and the like. */
function readerLocale(language: string): string {
  return navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language
}
