import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseAddTimeOff_AddTimeOffMutation } from '#web/gql/graphql.ts'

export const addTimeOffMutation = graphql(/* GraphQL */ `
  mutation UseAddTimeOff_addTimeOff($input: AddTimeOffInput!) {
    addTimeOff(input: $input) {
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
      ... on AddTimeOffSuccess {
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

const result = (data: UseAddTimeOff_AddTimeOffMutation) => data.addTimeOff

/** Closes a range of time for booking. */
export function useAddTimeOff() {
  return useAction({ document: addTimeOffMutation, result })
}
