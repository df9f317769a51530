import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseUpdateTimeOff_UpdateTimeOffMutation } from '#web/gql/graphql.ts'

export const updateTimeOffMutation = graphql(/* GraphQL */ `
  mutation UseUpdateTimeOff_updateTimeOff($input: UpdateTimeOffInput!) {
    updateTimeOff(input: $input) {
      ... on Error {
        code
        message
      }
      ... on InvalidInput {
        fields {
          path
          reason
          message
        }
      }
      ... on UpdateTimeOffSuccess {
        timeOff {
          id
          label
          start
          end
          firstDate
          lastDate
          yearly
          startsLocal
          endsLocal
          version
        }
      }
    }
  }
`)

const result = (data: UseUpdateTimeOff_UpdateTimeOffMutation) => data.updateTimeOff

/** Moves or renames time off. */
export function useUpdateTimeOff() {
  return useAction({ document: updateTimeOffMutation, result })
}
