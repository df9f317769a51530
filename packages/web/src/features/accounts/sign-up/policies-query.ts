import { graphql } from '#web/gql/gql.ts'

/** The policies that sign-up must accept, in their current versions. */
export const policiesQuery = graphql(/* GraphQL */ `
  query SignUpForm_policiesQuery {
    policies {
      document
      version
      texts {
        language
        url
      }
      minimumAge
    }
  }
`)
