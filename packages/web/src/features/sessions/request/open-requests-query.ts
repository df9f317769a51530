import { graphql } from '#web/gql/gql.ts'

/** The requests that the professional has to answer. */
export const openRequestsQuery = graphql(/* GraphQL */ `
  query OpenRequests_requestsQuery {
    openRequests {
      id
      sessionId
      start
      answerUntil
      client {
        clientId
        displayName
        avatarUrl
      }
    }
  }
`)
