import { useQuery } from '@apollo/client/react'
import { useCallback } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { sessionQuery } from '#web/features/sessions/session/session-query.ts'
import { isGroup, sessionEntryFragment } from '#web/features/sessions/session-fragment.ts'
import { useCalendarLive } from '#web/features/sessions/use-calendar-live.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'

/** One session, kept up to date while it is on screen. */
export function useSession(id: string) {
  const { data, error, refetch } = useQuery(sessionQuery, { variables: { id } })
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  useCalendarLive(({ sessionId }) => {
    if (sessionId === id) again()
  })
  const session = data?.node?.__typename === 'Session' ? data.node : undefined
  const failed: ErrorCopyCode | undefined = session ? undefined : data ? 'NOT_FOUND' : errorCode(error)
  const entry = session && readFragment(sessionEntryFragment, session)
  /** A group whose room was lowered to one person is shown as a group still: it can be raised again. */
  const group = entry !== undefined && (isGroup(entry) || (session?.service.capacity ?? 1) > 1)
  return { session, entry, group, failed, reference: referenceOfError(error), again }
}
