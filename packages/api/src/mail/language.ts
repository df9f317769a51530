import type { Language } from '@hora/schema/languages'
import { copyIn } from './mail-content.ts'

/** The language a mail is written in for a reader of this language; English when nobody wrote for it. */
export function languageOf(language: string): Language {
  return copyIn({ en: 'en', fr: 'fr' }, language)
}
