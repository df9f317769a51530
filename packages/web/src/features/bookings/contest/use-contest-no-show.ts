import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseContestNoShow_ContestNoShowMutation } from '#web/gql/graphql.ts'

export const contestNoShowMutation = graphql(/* GraphQL */ `
  mutation UseContestNoShow_contestNoShow($input: ContestNoShowInput!) {
    contestNoShow(input: $input) {
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
      ... on ContestNoShowSuccess {
        booking {
          id
          version
          ...NoShow_booking
          ...BookingHistory_booking
        }
      }
    }
  }
`)

const result = (data: UseContestNoShow_ContestNoShowMutation) => data.contestNoShow

/** The client says, once, that they did come. */
export function useContestNoShow() {
  return useAction({ document: contestNoShowMutation, result })
}
