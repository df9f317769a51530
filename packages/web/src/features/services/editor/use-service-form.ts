import { limits } from '@hora/schema/limits'
import { useMemo, useState } from 'react'
import {
  type EditedService,
  newValues,
  serviceFormFragment,
  valuesOf,
} from '#web/features/services/editor/service-fragment.ts'
import { useNewestVersion } from '#web/features/services/editor/use-newest-version.ts'
import { useUpdateService } from '#web/features/services/editor/use-update-service.ts'
import {
  type ServiceTerms,
  type ServiceValues,
  serviceSchema,
} from '#web/features/services/service-schema.ts'
import { useCreateService } from '#web/features/services/use-create-service.ts'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import { useWords } from '#web/i18n/use-words.ts'

type Options = {
  /** Null for a new one. */
  service: EditedService | null
  start: { currency: string; colour: ServiceValues['colour'] }
  onSaved: () => void
  /** Another version was saved meanwhile. */
  onStale?: () => void
}

/** The form of a service, new or known. A newer version elsewhere is named, never overwritten unseen. */
export function useServiceForm({ service, start, onSaved, onStale }: Options) {
  const t = useWords('services')
  const { run: create } = useCreateService()
  const { run: update } = useUpdateService()
  const { keyFor } = useIntentKey()
  // The version that what is on screen was made from; a newer one arriving in the cache must not slip in.
  const [version, setVersion] = useState(service?.version)
  const fieldCopy = useMemo(() => {
    const rows = Array.from({ length: limits.durationsPerService }, (_, row) => [
      [`durations.${row}.minutes`, t('lengths.wrong')],
      [`durations.${row}.price`, t('lengths.wrongPrice')],
    ])
    return { detail: t('place.wrong'), ...Object.fromEntries(rows.flat() as [string, string][]) }
  }, [t])
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
    return {
      ...outcome,
      fields: outcome.fields.map(({ path, reason }) => ({ path: formPath(path), reason })),
    }
  }
  const graphForm = useGraphForm({
    schema: serviceSchema,
    defaultValues: service ? valuesOf(service) : newValues(start.currency, start.colour),
    send,
    fieldCopy,
    codeCopy,
  })
  const { form, failure } = graphForm
  const { newest, take } = useNewestVersion({ service, version, setVersion, form })
  const [settled, setSettled] = useState<typeof failure>()
  /** Shows the newest version in place of what was typed. */
  const takeNewest = (newest: EditedService) => {
    setSettled(failure)
    take(newest)
    // The fields have to meet the form again first.
    requestAnimationFrame(() => form.setFocus('name'))
  }
  return { ...graphForm, failure: failure === settled ? undefined : failure, newest, takeNewest }
}

/** Where the editor holds what the graph calls otherwise. */
function formPath(path: string): string {
  return path.replace('priceMinor', 'price').replace(/^place\.(kind|detail)$/, '$1')
}
