import { useCallback } from 'react'
import { storeLanguage } from '#web/i18n/language-choice.ts'
import type { Language } from '#web/i18n/languages.ts'
import { useWordsStore } from '#web/i18n/use-words.ts'

/** The language on screen and a way to change it; `<html lang>` follows. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => Promise<void> } {
  const { words, language } = useWordsStore()
  const setLanguage = useCallback(
    async (next: Language) => {
      storeLanguage(next)
      await words.setLanguage(next)
      document.documentElement.lang = next
    },
    [words],
  )
  return { language, setLanguage }
}
