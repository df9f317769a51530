import { graphql } from '#web/gql/gql.ts'

/** The services that can be checked, with their lengths and their schedule. */
export const checkChoicesQuery = graphql(/* GraphQL */ `
  query CheckPanel_choicesQuery {
    services(first: 100) {
      edges {
        cursor
        node {
          id
          name
          scheduleId
          minimumNoticeMinutes
          horizonDays
          durations {
            minutes
          }
        }
      }
    }
  }
`)

/** Every start time of a day: the free ones, and the others with all reasons against them. */
export const checkQuery = graphql(/* GraphQL */ `
  query CheckResult_timesQuery(
    $serviceId: ID!
    $durationMinutes: Int!
    $date: PlainDate!
    $from: Instant!
    $to: Instant!
  ) {
    openSlots(serviceId: $serviceId, durationMinutes: $durationMinutes, from: $from, to: $to) {
      ... on Error {
        code
        message
      }
      ... on OpenSlots {
        slots {
          start
          end
        }
      }
    }
    refusedTimes(serviceId: $serviceId, durationMinutes: $durationMinutes, date: $date) {
      start
      end
      reasons {
        reason
        sessionId
        timeOffId
        holidayNames {
          language
          text
        }
      }
    }
  }
`)

export const openSlotsChangedSubscription = graphql(/* GraphQL */ `
  subscription CheckResult_openSlotsChanged($serviceId: ID!, $after: EventCursor) {
    openSlotsChanged(serviceId: $serviceId, after: $after) {
      kind
      cursor
      from
      to
    }
  }
`)
