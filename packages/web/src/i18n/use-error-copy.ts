import type { ErrorCode } from '@hora/schema/error-codes'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** A code of the graph, or that no answer came. */
export type ErrorCopyCode = ErrorCode | 'NETWORK'

/** A feature's own sentences for some codes, already translated: `{ SLOT_TAKEN: t('taken') }`. */
export type ErrorCopyOverrides = Partial<Record<ErrorCopyCode, string>>

/** Turns a code into the sentence a person reads. A code nobody foresaw reads as `INTERNAL`. */
export function useErrorCopy(overrides?: ErrorCopyOverrides): (code: string | undefined) => string {
  const { t, i18n } = useTranslation('errors')
  return useCallback(
    (code = 'INTERNAL') => {
      const known = (i18n.exists(code, { ns: 'errors' }) ? code : 'INTERNAL') as ErrorCopyCode
      return overrides?.[known] ?? t(known)
    },
    [t, i18n, overrides],
  )
}
