import type { TierProblem } from '@hora/schema/inputs/cancellation'
import { get, useFormContext } from 'react-hook-form'
import { useWords } from '#web/i18n/use-words.ts'

const problems = [
  'notice_repeated',
  'notice_not_falling',
  'percent_not_rising',
  'last_notice_not_zero',
  'notice_wrong',
  'percent_wrong',
] as const satisfies readonly (TierProblem | `${'notice' | 'percent'}_wrong`)[]

/** The sentence about a field of the tiers, if it was refused by the form or by the server. */
export function useTierProblem(): (field: string) => string | undefined {
  const t = useWords('profiles/cancellation')
  const { formState } = useFormContext()
  const { errors } = formState
  return (field) => {
    const error = get(errors, `cancellation.${field}`) as { type?: string; message?: string } | undefined
    if (error === undefined) return undefined
    const known = problems.find((problem) => problem === error.message || problem === error.type)
    return t(`problem.${known ?? (field.endsWith('notice') ? 'notice_wrong' : 'percent_wrong')}`)
  }
}
