import { useQuery } from '@apollo/client/react'
import { useCallback } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { scheduleFragment } from '#web/features/availability/schedules/schedule-fragment.ts'
import { schedulesQuery } from '#web/features/availability/schedules/schedules-query.ts'
import { useSchedulesLive } from '#web/features/availability/schedules/use-schedules-live.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'

/** Every schedule, kept up to date, and the selected one; by default the main one. */
export function useSchedules(wanted: string | undefined) {
  const { data, error, refetch } = useQuery(schedulesQuery, { fetchPolicy: 'cache-and-network' })
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  useSchedulesLive(again)
  const schedules = data && readFragment(scheduleFragment, data.schedules)
  return {
    schedules,
    schedule: schedules?.find(({ id }) => id === wanted) ?? schedules?.find(({ main }) => main),
    failed: errorCode(error),
    reference: referenceOfError(error),
    again,
  }
}
