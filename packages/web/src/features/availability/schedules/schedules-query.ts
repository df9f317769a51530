import { graphql } from '#web/gql/gql.ts'

export const schedulesQuery = graphql(/* GraphQL */ `
  query AvailabilityPage_schedulesQuery {
    schedules {
      id
      ...AvailabilityPage_schedule
    }
  }
`)
