import { graphql } from '#web/gql/gql.ts'

/** One session with everything its page shows. */
export const sessionQuery = graphql(/* GraphQL */ `
  query SessionPage_sessionQuery($id: ID!) {
    node(id: $id) {
      ... on Session {
        id
        service {
          id
          capacity
        }
        ...SessionEntry_session
        ...SessionDetails_session
        ...Attendance_session
        ...GroupPanel_session
        ...SessionHistory_session
        ...SessionRequests_session
      }
    }
  }
`)
