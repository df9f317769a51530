import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseCancelSession_CancelSessionMutation } from '#web/gql/graphql.ts'

export const cancelSessionMutation = graphql(/* GraphQL */ `
  mutation UseCancelSession_cancelSession($input: CancelSessionInput!) {
    cancelSession(input: $input) {
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
      ... on CancelSessionSuccess {
        session {
          id
          ...SessionEntry_session
        }
      }
    }
  }
`)

const result = (data: UseCancelSession_CancelSessionMutation) => data.cancelSession

/** Cancels a session with everybody in it. */
export function useCancelSession() {
  return useAction({ document: cancelSessionMutation, result })
}
