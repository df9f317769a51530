import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseReleaseHold_ReleaseHoldMutation } from '#web/gql/graphql.ts'

export const releaseHoldMutation = graphql(/* GraphQL */ `
  mutation UseReleaseHold_releaseHold($input: ReleaseHoldInput!) {
    releaseHold(input: $input) {
      ... on Error {
        code
      }
      ... on ReleaseHoldSuccess {
        bookingId
      }
    }
  }
`)

const result = (data: UseReleaseHold_ReleaseHoldMutation) => data.releaseHold

/** Releases a held time before its ten minutes are over. */
export function useReleaseHold() {
  return useAction({ document: releaseHoldMutation, result })
}
