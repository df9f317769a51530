import type { ErrorCode } from '@hora/schema/error-codes'
import { useCallback } from 'react'
import { useWords, useWordsStore } from '#web/i18n/use-words.ts'

/** A code of the graph, or one for an answer that is missing, or that did not come from Hora. */
export type ErrorCopyCode = ErrorCode | 'NETWORK' | 'INTERCEPTED'

/** A feature's own translated sentences for some codes: `{ SLOT_TAKEN: t('taken') }`. */
export type ErrorCopyOverrides = Partial<Record<ErrorCopyCode, string>>

/** Turns a code into a sentence for people. An unknown code reads as `INTERNAL`. */
export function useErrorCopy(overrides?: ErrorCopyOverrides): (code: string | undefined) => string {
  const t = useWords('i18n')
  const { words } = useWordsStore()
  return useCallback(
    (code = 'INTERNAL') => {
      const known = (words.translate(`i18n.${code}`) === undefined ? 'INTERNAL' : code) as ErrorCopyCode
      return overrides?.[known] ?? t(known)
    },
    [t, words, overrides],
  )
}
