import { useQuery } from '@apollo/client/react'
import { useCallback, useMemo } from 'react'
import type { ShownTimeOff } from '#web/features/sessions/grid/time-off-days.ts'
import type { CalendarChange } from '#web/features/sessions/use-calendar-live.ts'
import { graphql } from '#web/gql/gql.ts'
import { nameIn } from '#web/i18n/name-in.ts'
import { addDays, localTimeOf, startOfDate } from '#web/time/local-time.ts'
import { useReader } from '#web/time/reader-context.ts'

export const holidaysQuery = graphql(/* GraphQL */ `
  query UseHolidays_holidaysQuery($from: PlainDate!, $to: PlainDate!) {
    holidays(from: $from, to: $to) {
      key
      date
      keptOpen
      names {
        language
        text
      }
    }
  }
`)

/** The public holidays on which the practice is closed in a range of the calendar, as whole days. */
export function useHolidays({ from, to }: { from: string; to: string }, zone: string) {
  const { locale } = useReader()
  const variables = { from: localTimeOf(from, zone).date, to: localTimeOf(to, zone).date }
  const { data, refetch } = useQuery(holidaysQuery, { variables })
  const againAfter = useCallback(
    (change: CalendarChange) => {
      if (change.practiceHolidays) refetch().catch(() => undefined)
    },
    [refetch],
  )
  const holidays = useMemo(
    () =>
      (data?.holidays ?? [])
        .filter(({ keptOpen }) => !keptOpen)
        .map(({ key, date, names }): ShownTimeOff => {
          const next = addDays(date, 1)
          return {
            id: `holiday-${date}-${key}`,
            label: nameIn(names, locale) || key,
            start: startOfDate(date, zone),
            end: startOfDate(next, zone),
            startsLocal: `${date}T00:00`,
            endsLocal: `${next}T00:00`,
            version: 0,
            holiday: true,
          }
        }),
    [data, locale, zone],
  )
  return { holidays, againAfter }
}
