import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseAddToSession_AddToSessionMutation } from '#web/gql/graphql.ts'

export const addToSessionMutation = graphql(/* GraphQL */ `
  mutation UseAddToSession_addToSession($input: AddToSessionInput!) {
    addToSession(input: $input) {
      ... on Error {
        code
        message
      }
      ... on InvalidInput {
        fields {
          path
          reason
        }
      }
      ... on AddToSessionSuccess {
        booking {
          id
        }
        session {
          id
          ...SessionEntry_session
        }
      }
    }
  }
`)

const result = (data: UseAddToSession_AddToSessionMutation) => data.addToSession

/** Gives a client a place in a session. */
export function useAddToSession() {
  return useAction({ document: addToSessionMutation, result })
}
