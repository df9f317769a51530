import { graphql } from '#web/gql/gql.ts'

/** What sign-up must accept, in the versions of today. */
export const policiesQuery = graphql(/* GraphQL */ `
  query SignUpForm_policiesQuery {
    policies {
      document
      version
      url
      minimumAge
    }
  }
`)
