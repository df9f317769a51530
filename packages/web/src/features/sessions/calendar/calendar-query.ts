import { graphql } from '#web/gql/gql.ts'

/** The sessions and the time off that touch a range. */
export const calendarQuery = graphql(/* GraphQL */ `
  query CalendarPage_calendarQuery($from: Instant!, $to: Instant!, $after: String) {
    calendar(from: $from, to: $to, first: 100, after: $after) {
      edges {
        cursor
        node {
          id
          ...SessionEntry_session
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    timeOff(from: $from, to: $to) {
      id
      start
      end
      label
    }
  }
`)

/** When the practice is open, to dim what is not. */
export const openHoursQuery = graphql(/* GraphQL */ `
  query CalendarPage_openHoursQuery {
    schedules {
      id
      zone
      weeklyRules {
        weekday
        startMinute
        endMinute
      }
      overrides {
        date
        ranges {
          startMinute
          endMinute
        }
      }
    }
  }
`)
