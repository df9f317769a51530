import { graphql } from '#web/gql/gql.ts'

/** Every schedule. */
export const schedulesQuery = graphql(/* GraphQL */ `
  query AvailabilityPage_schedulesQuery {
    schedules {
      id
      ...AvailabilityPage_schedule
    }
  }
`)
