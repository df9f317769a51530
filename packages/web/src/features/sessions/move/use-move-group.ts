import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseMoveGroup_MoveSessionMutation } from '#web/gql/graphql.ts'

export const moveSessionMutation = graphql(/* GraphQL */ `
  mutation UseMoveGroup_moveSession($input: MoveSessionInput!) {
    moveSession(input: $input) {
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
      ... on TimeRefused {
        minimumNoticeMinutes
        nearest {
          start
          end
        }
        reasons {
          reason
          override
          clientName
          groupName
          holidayNames {
            language
            text
          }
          meetsFrom
          meetsUntil
          bufferMinutes
          bufferSide
        }
      }
      ... on MoveSessionSuccess {
        session {
          id
          start
          end
          status
          version
        }
      }
    }
  }
`)

const result = (data: UseMoveGroup_MoveSessionMutation) => data.moveSession

/** Moves a group with everybody in it. */
export function useMoveGroup() {
  return useAction({ document: moveSessionMutation, result })
}
