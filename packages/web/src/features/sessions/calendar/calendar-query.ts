import { graphql } from '#web/gql/gql.ts'

/** The sessions and time off that overlap a range. */
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

/** The open hours of the practice; closed times are dimmed. */
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
