import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseChangeSession_ChangeSessionMutation } from '#web/gql/graphql.ts'

export const changeSessionMutation = graphql(/* GraphQL */ `
  mutation UseChangeSession_changeSession($input: ChangeSessionInput!) {
    changeSession(input: $input) {
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
      ... on ChangeSessionSuccess {
        session {
          id
          version
          capacity
          placesTaken
          placesLeft
          minimumPlaces
        }
      }
    }
  }
`)

const result = (data: UseChangeSession_ChangeSessionMutation) => data.changeSession

/** Changes how many people a session has room for. */
export function useChangeSession() {
  return useAction({ document: changeSessionMutation, result })
}
