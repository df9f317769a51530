import { graphql } from '#web/gql/gql.ts'

/** The existing schedules: coming back to the step changes the main one, also one that was made elsewhere. */
export const weekQuery = graphql(/* GraphQL */ `
  query WeekStep_weekQuery {
    schedules {
      id
      main
      version
      weeklyRules {
        weekday
        startMinute
        endMinute
      }
    }
  }
`)
