import { limits } from '@hora/schema/limits'
import { useMemo, useState } from 'react'
import type { FieldProblem } from '#web/apollo/use-action.ts'
import { problemsInDraft } from '#web/features/profiles/cancellation/cancellation-draft.ts'
import {
  type EditedService,
  type NewServiceStart,
  newValues,
  serviceFormFragment,
  valuesOf,
} from '#web/features/services/editor/service-fragment.ts'
import { useNewestVersion } from '#web/features/services/editor/use-newest-version.ts'
import { useUpdateService } from '#web/features/services/editor/use-update-service.ts'
import { type ServiceTerms, serviceSchema } from '#web/features/services/service-schema.ts'
import { useCreateService } from '#web/features/services/use-create-service.ts'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import { useWords } from '#web/i18n/use-words.ts'

type Options = {
  /** Null for a new one. */
  service: EditedService | null
  start: NewServiceStart
  onSaved: () => void
  /** Runs when another version was saved meanwhile. */
  onStale?: () => void
}

/** The form of a new or existing service. A newer version from elsewhere is offered, and never overwritten unseen. */
export function useServiceForm({ service, start, onSaved, onStale }: Options) {
  const t = useWords('services')
  const { run: create } = useCreateService()
  const { run: update } = useUpdateService()
  const { keyFor } = useIntentKey()
  // The version the form started from; a newer one that arrives in the cache must not replace it.
  const [version, setVersion] = useState(service?.version)
  const fieldCopy = useFieldCopy()
  const codeCopy = useMemo(() => ({ STALE_VERSION: t('stale'), LIMIT_REACHED: t('limit') }), [t])

  const send = async ({ active, ...terms }: ServiceTerms) => {
    const outcome =
      service && version
        ? await update({ input: { ...terms, active, serviceId: service.id, expectedVersion: version } })
        : await create({ input: { ...terms, idempotencyKey: keyFor(terms) } })
    if (outcome.ok) {
      setVersion(readFragment(serviceFormFragment, outcome.value.service).version)
      onSaved()
      return outcome
    }
    if (outcome.code === 'STALE_VERSION') onStale?.()
    return { ...outcome, fields: formProblems(outcome.fields, terms) }
  }
  const graphForm = useGraphForm({
    schema: serviceSchema,
    defaultValues: service ? valuesOf(service) : newValues(start),
    send,
    fieldCopy,
    codeCopy,
  })
  const { form, failure } = graphForm
  const { newest, take } = useNewestVersion({ service, version, setVersion, form })
  const [settled, setSettled] = useState<typeof failure>()
  /** Replaces what was typed with the newest version. */
  const takeNewest = (newest: EditedService) => {
    setSettled(failure)
    take(newest)
    // The fields must register with the form again first.
    requestAnimationFrame(() => form.setFocus('name'))
  }
  return { ...graphForm, failure: failure === settled ? undefined : failure, newest, takeNewest }
}

/** The sentences of this form for wrong fields. */
function useFieldCopy() {
  const t = useWords('services')
  return useMemo(() => {
    const rows = Array.from({ length: limits.durationsPerService }, (_, row) => [
      [`durations.${row}.minutes`, t('lengths.wrong')],
      [`durations.${row}.price`, t('lengths.wrongPrice')],
    ])
    const group = {
      capacity: t('group.wrongCapacity'),
      minimumPlaces: t('group.wrongMinimum'),
      decideHoursBefore: t('group.wrongHours'),
      answerHours: t('approval.wrong'),
    }
    const most = {
      'sessionLimits.perDay': t('limits.wrongDay', { most: limits.sessionsPerDay.max }),
      'sessionLimits.perWeek': t('limits.wrongWeek', { most: limits.sessionsPerWeek.max }),
    }
    return {
      detail: t('place.wrong'),
      ...group,
      ...most,
      ...Object.fromEntries(rows.flat() as [string, string][]),
    }
  }, [t])
}

/** Maps the graph's field names to those of the editor. */
function formProblems(fields: readonly FieldProblem[], { cancellation }: Pick<ServiceTerms, 'cancellation'>) {
  const named = fields.map(({ path, reason }) => {
    const name = path.replace('priceMinor', 'price').replace(/^place\.(kind|hint|detail)$/, '$1')
    return { path: name, reason }
  })
  return problemsInDraft(named, cancellation?.tiers.length ?? 0)
}
