import { limits } from '@hora/schema/limits'
import { useEffect, useMemo, useState } from 'react'
import { limitsFormFragment } from '#web/features/availability/limits/limits-query.ts'
import { limitsDraftOf, limitsSchema } from '#web/features/availability/limits/limits-schema.ts'
import { useUpdateProfessional } from '#web/features/profiles/practice/use-update-professional.ts'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import type { LimitsForm_PracticeFragment } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'

type Practice = LimitsForm_PracticeFragment

type Options = {
  practice: Practice
  onSaved: () => void
  /** Runs when other limits were saved meanwhile. */
  onStale: () => void
}

const isSame = (a: Practice, b: Practice) =>
  JSON.stringify(limitsDraftOf(a.sessionLimits)) === JSON.stringify(limitsDraftOf(b.sessionLimits))

/** The form of the limits. It follows other windows while it is unchanged; what was typed is never replaced unseen. */
export function useLimitsForm({ practice, onSaved, onStale }: Options) {
  const t = useWords('availability')
  const { run } = useUpdateProfessional()
  // The practice that the form started from. Other changes of the practice do not make it stale.
  const [start, setStart] = useState(practice)
  const graphForm = useGraphForm({
    schema: limitsSchema,
    defaultValues: limitsDraftOf(practice.sessionLimits),
    fieldCopy: useFieldCopy(),
    codeCopy: useMemo(() => ({ STALE_VERSION: t('limits.stale') }), [t]),
    send: async (input) => {
      const expectedVersion = isSame(practice, start) ? practice.version : start.version
      const outcome = await run({ input: { ...input, expectedVersion } })
      if (outcome.ok) {
        take(readFragment(limitsFormFragment, outcome.value.professional))
        onSaved()
      } else if (outcome.code === 'STALE_VERSION') onStale()
      return outcome
    },
  })
  const { form, failure } = graphForm
  const { isDirty, isSubmitting } = form.formState
  const take = (newest: Practice) => {
    setStart(newest)
    form.reset(limitsDraftOf(newest.sessionLimits))
  }
  const [settled, setSettled] = useState<typeof failure>()
  const discard = () => {
    setSettled(failure)
    take(practice)
  }
  const follows = !isDirty && !isSubmitting && practice.version > start.version
  useEffect(() => {
    if (!follows) return
    setStart(practice)
    form.reset(limitsDraftOf(practice.sessionLimits))
  }, [follows, practice, form])
  return { ...graphForm, failure: failure === settled ? undefined : failure, unsaved: isDirty, discard }
}

/** The sentences for numbers that are refused. */
function useFieldCopy() {
  const t = useWords('availability')
  return useMemo(() => {
    const day = t('limits.wrongDay', { most: limits.sessionsPerDay.max })
    const week = t('limits.wrongWeek', { most: limits.sessionsPerWeek.max })
    return {
      'sessionLimits.perDay': day,
      'sessionLimits.clientPerDay': day,
      'sessionLimits.perWeek': week,
      'sessionLimits.clientPerWeek': week,
    } as const
  }, [t])
}
