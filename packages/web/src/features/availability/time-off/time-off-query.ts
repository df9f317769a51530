import { graphql } from '#web/gql/gql.ts'
import type { TimeOffPanel_TimeOffQueryQuery } from '#web/gql/graphql.ts'
import { addDays, startOfDate } from '#web/time/local-time.ts'

/** Time off that overlaps a range of 92 days at most. */
export const timeOffQuery = graphql(/* GraphQL */ `
  query TimeOffPanel_timeOffQuery($from: Instant!, $to: Instant!) {
    timeOff(from: $from, to: $to) {
      id
      label
      start
      end
      firstDate
      lastDate
      yearly
      startsLocal
      endsLocal
      version
    }
  }
`)

export const timeOffChangedSubscription = graphql(/* GraphQL */ `
  subscription UseTimeOff_calendarChanged($after: EventCursor) {
    calendarChanged(after: $after) {
      kind
      cursor
      timeOffId
    }
  }
`)

export type TimeOff = TimeOffPanel_TimeOffQueryQuery['timeOff'][number]

export const windowDays = 91

/** The range to load: `window` 0 starts today in the zone, 1 where it ends, −1 ends where it starts. */
export function timeOffWindow(today: string, window: number, zone: string) {
  const first = addDays(today, window * windowDays)
  const end = addDays(first, windowDays)
  return {
    first,
    last: addDays(end, -1),
    variables: { from: startOfDate(first, zone), to: startOfDate(end, zone) },
  }
}
