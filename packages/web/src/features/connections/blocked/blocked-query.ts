import { graphql } from '#web/gql/gql.ts'

/** Whom the viewer has blocked. */
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
