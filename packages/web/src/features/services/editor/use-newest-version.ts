import { useCallback, useEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { type EditedService, valuesOf } from '#web/features/services/editor/service-fragment.ts'
import type { ServiceTerms, ServiceValues } from '#web/features/services/service-schema.ts'

type Options = {
  service: EditedService | null
  /** The version that what is on screen was made from. */
  version: number | undefined
  setVersion: (version: number) => void
  form: UseFormReturn<ServiceValues, unknown, ServiceTerms>
}

/**
 * What another window saved while a service is edited. An untouched form moves along with it; beside what somebody
 * typed it waits, as `newest`, until they take it.
 */
export function useNewestVersion({ service, version, setVersion, form }: Options) {
  const { isDirty, isSubmitting } = form.formState
  const newest = service && service.version > (version ?? 0) && !isSubmitting ? service : null
  const take = useCallback(
    (service: EditedService) => {
      setVersion(service.version)
      form.reset(valuesOf(service))
    },
    [form, setVersion],
  )
  useEffect(() => {
    if (newest && !isDirty) take(newest)
  }, [newest, isDirty, take])
  return { newest: isDirty ? newest : null, take }
}
