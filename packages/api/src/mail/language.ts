import type { Language } from '@hora/schema/languages'
import { copyIn } from './mail-content.ts'

/** The language of a mail for a reader of this language; English if there is no copy in theirs. */
export function languageOf(language: string): Language {
  return copyIn({ en: 'en', fr: 'fr' }, language)
}
