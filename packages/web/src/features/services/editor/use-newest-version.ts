import { useCallback, useEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { type EditedService, valuesOf } from '#web/features/services/editor/service-fragment.ts'
import type { ServiceTerms, ServiceValues } from '#web/features/services/service-schema.ts'

type Options = {
  service: EditedService | null
  /** The version that the form on screen started from. */
  version: number | undefined
  setVersion: (version: number) => void
  form: UseFormReturn<ServiceValues, unknown, ServiceTerms>
}

/**
 * The version that another window saved during editing. An unchanged form is updated to it. A changed form keeps its
 * text, and `newest` waits until the reader accepts it.
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
