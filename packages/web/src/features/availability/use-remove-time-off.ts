import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseRemoveTimeOff_RemoveTimeOffMutation } from '#web/gql/graphql.ts'

export const removeTimeOffMutation = graphql(/* GraphQL */ `
  mutation UseRemoveTimeOff_removeTimeOff($input: RemoveTimeOffInput!) {
    removeTimeOff(input: $input) {
      ... on Error {
        code
        message
      }
      ... on RemoveTimeOffSuccess {
        id
      }
    }
  }
`)

const result = (data: UseRemoveTimeOff_RemoveTimeOffMutation) => data.removeTimeOff

/** Opens again what was closed. */
export function useRemoveTimeOff() {
  return useAction({ document: removeTimeOffMutation, result })
}
