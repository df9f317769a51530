import { graphql } from '#web/gql/gql.ts'

/** The people the viewer has blocked. */
export const blockedQuery = graphql(/* GraphQL */ `
  query BlockedPage_blockedQuery {
    viewer {
      blockedAccounts {
        id
        displayName
        since
      }
    }
  }
`)
