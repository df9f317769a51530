import { useQuery } from '@apollo/client/react'
import { useCallback } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { settingsQuery } from '#web/features/profiles/settings-query.ts'

/** The viewer's profile and practice, with the query that the loader starts. */
export function useSettings() {
  const { data, error, refetch } = useQuery(settingsQuery)
  const reload = useCallback(() => void refetch().catch(() => undefined), [refetch])
  const state = { code: errorCode(error), reference: referenceOfError(error), onRetry: reload }
  return { viewer: data?.viewer, state, reload }
}
