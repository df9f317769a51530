import { useQuery } from '@apollo/client/react'
import { useCallback, useEffect, useMemo } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { useSchedulesLive } from '#web/features/availability/schedules/use-schedules-live.ts'
import { applyChange } from '#web/features/sessions/calendar/apply-change.ts'
import { calendarQuery, openHoursQuery } from '#web/features/sessions/calendar/calendar-query.ts'
import { closedTimes } from '#web/features/sessions/grid/closed-times.ts'
import { sessionEntryFragment } from '#web/features/sessions/session-fragment.ts'
import { type CalendarChange, useCalendarLive } from '#web/features/sessions/use-calendar-live.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import type { CalendarPage_CalendarQueryQuery } from '#web/gql/graphql.ts'

type Range = { from: string; to: string }

/** The contents of a calendar range, kept up to date while the page is open. */
export function useCalendar(variables: Range) {
  const { data, error, refetch, fetchMore, updateQuery, previousData } = useQuery(calendarQuery, {
    variables,
  })
  const { closed, hoursKnown } = useClosedTimes(variables)

  const { hasNextPage, endCursor } = data?.calendar.pageInfo ?? {}
  useEffect(() => {
    if (!hasNextPage) return
    fetchMore({ variables: { after: endCursor } }).catch(() => undefined)
  }, [hasNextPage, endCursor, fetchMore])

  const { from, to } = variables
  const onChange = useCallback(
    (change: CalendarChange) =>
      updateQuery((_, { previousData: before }) =>
        isWhole(before) ? applyChange(before, change, { from, to }) : undefined,
      ),
    [updateQuery, from, to],
  )
  useCalendarLive(onChange)

  const shown = data ?? previousData
  const sessions = useMemo(
    () =>
      shown?.calendar.edges
        .map(({ node }) => readFragment(sessionEntryFragment, node))
        .filter(({ status }) => status !== 'CANCELLED' && status !== 'EXPIRED')
        .sort((a, b) => Temporal.Instant.compare(a.start, b.start)),
    [shown],
  )
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  return {
    /** Whether the range is not known yet. */
    loading: !data && !error,
    /** `undefined` until the range is loaded. */
    sessions: data ? sessions : undefined,
    /** While the next range loads, the previous contents stay on screen. */
    shown: sessions ?? none,
    timeOff: shown?.timeOff ?? none,
    closed,
    hoursKnown,
    failed: data ? undefined : errorCode(error),
    reference: referenceOfError(error),
    refetch: again,
  }
}

/** The closed times, updated when a schedule is saved anywhere. */
function useClosedTimes({ from, to }: Range) {
  const { data, error, refetch } = useQuery(openHoursQuery)
  useSchedulesLive(useCallback(() => void refetch().catch(() => undefined), [refetch]))
  const closed = useMemo(() => closedTimes(data?.schedules ?? [], from, to), [data, from, to])
  return { closed, hoursKnown: data !== undefined || error !== undefined }
}

export type Calendar = ReturnType<typeof useCalendar>

const none: readonly never[] = []

/** Before the first answer there is nothing to change: the answer includes the change. */
function isWhole(before: unknown): before is CalendarPage_CalendarQueryQuery {
  return typeof before === 'object' && before !== null && 'calendar' in before && 'timeOff' in before
}
