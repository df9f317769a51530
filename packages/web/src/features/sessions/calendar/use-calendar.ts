import { useQuery } from '@apollo/client/react'
import { useCallback, useEffect, useMemo } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { useSchedulesLive } from '#web/features/availability/schedules/use-schedules-live.ts'
import { applyChange } from '#web/features/sessions/calendar/apply-change.ts'
import { calendarQuery, openHoursQuery } from '#web/features/sessions/calendar/calendar-query.ts'
import { useHolidays } from '#web/features/sessions/calendar/use-holidays.ts'
import { closedTimes } from '#web/features/sessions/grid/closed-times.ts'
import { type ShownTimeOff, timeOffBetween } from '#web/features/sessions/grid/time-off-days.ts'
import { sessionEntryFragment } from '#web/features/sessions/session-fragment.ts'
import { type CalendarChange, useCalendarLive } from '#web/features/sessions/use-calendar-live.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import type { CalendarPage_CalendarQueryQuery } from '#web/gql/graphql.ts'
import { useReader } from '#web/time/reader-context.ts'

type Range = { from: string; to: string }

/** The contents of a calendar range, kept up to date while the page is open. */
export function useCalendar(variables: Range) {
  const { data, error, refetch, fetchMore, updateQuery, previousData } = useQuery(calendarQuery, {
    variables,
  })
  const { closed, hoursKnown } = useClosedTimes(variables)
  const { zone } = useReader()
  const { holidays, againAfter } = useHolidays(variables, zone)

  const { hasNextPage, endCursor } = data?.calendar.pageInfo ?? {}
  useEffect(() => {
    if (!hasNextPage) return
    fetchMore({ variables: { after: endCursor } }).catch(() => undefined)
  }, [hasNextPage, endCursor, fetchMore])

  const { from, to } = variables
  const onChange = useCallback(
    (change: CalendarChange) => {
      againAfter(change)
      updateQuery((_, { previousData: before }) =>
        isWhole(before) ? applyChange(before, change, { from, to }) : undefined,
      )
    },
    [updateQuery, againAfter, from, to],
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
  const timeOff = useDaysOff(shown?.timeOff ?? none, holidays, variables)
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  return {
    /** Whether the range is not known yet. */
    loading: !data && !error,
    /** `undefined` until the range is loaded. */
    sessions: data ? sessions : undefined,
    /** While the next range loads, the previous contents stay on screen. */
    shown: sessions ?? none,
    timeOff,
    closed,
    hoursKnown,
    failed: data ? undefined : errorCode(error),
    reference: referenceOfError(error),
    refetch: again,
  }
}

/** The time off of the range with its public holidays. */
function useDaysOff(
  timeOff: readonly ShownTimeOff[],
  holidays: readonly ShownTimeOff[],
  { from, to }: Range,
): readonly ShownTimeOff[] {
  const { zone } = useReader()
  return useMemo(
    () => [...timeOffBetween(timeOff, { from, to }, zone), ...holidays],
    [timeOff, holidays, from, to, zone],
  )
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
