import { useQuery } from '@apollo/client/react'
import { useCallback, useState } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { useLive } from '#web/apollo/use-live.ts'
import {
  timeOffChangedSubscription,
  timeOffQuery,
  timeOffWindow,
} from '#web/features/availability/time-off/time-off-query.ts'
import { localTimeOf } from '#web/time/local-time.ts'
import { useReader } from '#web/time/reader-context.ts'
import { useNow } from '#web/time/use-now.ts'

const nothing = {}

/** The time off of three months, kept up to date. `step` moves by the same length. */
export function useTimeOff() {
  const { zone } = useReader()
  const today = localTimeOf(useNow(600), zone).date
  const [position, setPosition] = useState(0)
  const { first, last, variables } = timeOffWindow(today, position, zone)
  const { data, error, refetch } = useQuery(timeOffQuery, { variables, fetchPolicy: 'cache-and-network' })
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  useLive({
    document: timeOffChangedSubscription,
    variables: nothing,
    onChange: ({ calendarChanged }) => {
      if (calendarChanged.timeOffId) again()
    },
  })
  const step = (by: number) => setPosition(position + by)
  const state = { items: data?.timeOff, failed: errorCode(error), reference: referenceOfError(error) }
  return { today, first, last, step, ...state, again }
}
