import { graphql } from '#web/gql/gql.ts'

/** What is done, and the newest invitations. */
export const firstStepsQuery = graphql(/* GraphQL */ `
  query FirstStepsList_firstStepsQuery {
    viewer {
      professional {
        id
        handle
      }
      onboarding {
        nextStep
        completed
        pageSeen
        showsFirstSteps
      }
    }
    invitations(first: 100) {
      pageInfo {
        hasNextPage
      }
      edges {
        cursor
        node {
          id
          status
          email
          expiresAt
          createdAt
        }
      }
    }
  }
`)
