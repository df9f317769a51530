import { graphql } from '#web/gql/gql.ts'
import type { AvailabilityPage_SchedulesQueryQuery } from '#web/gql/graphql.ts'

/** Every schedule with its week and the dates that differ. */
export const schedulesQuery = graphql(/* GraphQL */ `
  query AvailabilityPage_schedulesQuery {
    schedules {
      id
      name
      main
      zone
      version
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

export type Schedule = AvailabilityPage_SchedulesQueryQuery['schedules'][number]
export type Override = Schedule['overrides'][number]
