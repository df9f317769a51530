import { graphql } from '#web/gql/gql.ts'
import type { AvailabilityPage_ScheduleFragment } from '#web/gql/graphql.ts'

/** A schedule with its week and its dates with other hours. */
export const scheduleFragment = graphql(/* GraphQL */ `
  fragment AvailabilityPage_schedule on Schedule {
    id
    name
    main
    zone
    savedZone: zone
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
`)

export type Schedule = AvailabilityPage_ScheduleFragment
export type Override = Schedule['overrides'][number]
