import { useCallback } from 'react'
import { useWords } from '#web/i18n/use-words.ts'

type Issue =
  | { type?: string | undefined; reason?: string | undefined; field?: string | undefined }
  | undefined

const known = ['required', 'too_small', 'too_big', 'invalid_format', 'invalid_type', 'taken'] as const

/** Turns the reason why a field was refused, by the form's schema or the server, into a sentence. */
export function useIssueCopy(): (issue: Issue) => string | undefined {
  const t = useWords('ui')
  return useCallback(
    (issue) => {
      if (!issue) return undefined
      const reason = known.find((one) => one === (issue.reason ?? issue.type))
      if (reason === 'invalid_format' && issue.field === 'email') return t('issue.email')
      return t(`issue.${reason ?? 'other'}`)
    },
    [t],
  )
}
