import { graphql } from '#web/gql/gql.ts'

/** The existing schedules: a week that was started elsewhere is updated, not created twice. */
export const weekQuery = graphql(/* GraphQL */ `
  query WeekStep_weekQuery {
    schedules {
      id
      main
      version
    }
  }
`)
