import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseTakeTimeOff_TakeTimeOffMutation } from '#web/gql/graphql.ts'

export const takeTimeOffMutation = graphql(/* GraphQL */ `
  mutation UseTakeTimeOff_takeTimeOff($input: TakeTimeOffInput!) {
    takeTimeOff(input: $input) {
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
      ... on TakeTimeOffSuccess {
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

const result = (data: UseTakeTimeOff_TakeTimeOffMutation) => data.takeTimeOff

/** Saves time off, and moves or cancels sessions in it, all at once. */
export function useTakeTimeOff() {
  return useAction({ document: takeTimeOffMutation, result })
}
