import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { storeLanguage } from '#web/i18n/language-choice.ts'
import { type Language, pickLanguage } from '#web/i18n/languages.ts'

/** The language on screen and the way to change it; `<html lang>` follows. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => Promise<void> } {
  const { i18n } = useTranslation('ui')
  const setLanguage = useCallback(
    async (next: Language) => {
      storeLanguage(next)
      await i18n.changeLanguage(next)
      document.documentElement.lang = next
    },
    [i18n],
  )
  return { language: pickLanguage([i18n.language]), setLanguage }
}
