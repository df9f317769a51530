import { graphql } from '#web/gql/gql.ts'

/** One session with all that its page tells. */
export const sessionQuery = graphql(/* GraphQL */ `
  query SessionPage_sessionQuery($id: ID!) {
    node(id: $id) {
      ... on Session {
        id
        ...SessionEntry_session
        ...SessionDetails_session
        ...SessionHistory_session
      }
    }
  }
`)
