import { graphql } from '#web/gql/gql.ts'
import type { TimeOffPanel_TimeOffQueryQuery } from '#web/gql/graphql.ts'

/** Time off that overlaps a range of 92 days at most. */
export const timeOffQuery = graphql(/* GraphQL */ `
  query TimeOffPanel_timeOffQuery($from: Instant!, $to: Instant!) {
    timeOff(from: $from, to: $to) {
      id
      label
      start
      end
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
  const first = Temporal.PlainDate.from(today).add({ days: window * windowDays })
  const end = first.add({ days: windowDays })
  const instant = (date: Temporal.PlainDate) => date.toZonedDateTime(zone).toInstant().toString()
  return {
    first: first.toString(),
    last: end.subtract({ days: 1 }).toString(),
    variables: { from: instant(first), to: instant(end) },
  }
}
