import { graphql } from '#web/gql/gql.ts'

/** The schedules there are: a week that was begun elsewhere is changed, not doubled. */
export const weekQuery = graphql(/* GraphQL */ `
  query WeekStep_weekQuery {
    schedules {
      id
      main
      version
    }
  }
`)
