import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseHoldSlot_HoldSlotMutation } from '#web/gql/graphql.ts'

export const holdSlotMutation = graphql(/* GraphQL */ `
  mutation UseHoldSlot_holdSlot($input: HoldSlotInput!) {
    holdSlot(input: $input) {
      ... on Error {
        code
        message
      }
      ... on RateLimited {
        retryAfterSeconds
      }
      ... on TimeRefused {
        minimumNoticeMinutes
        nearest {
          start
        }
        ownBooking {
          id
          start
          heldUntil
        }
      }
      ... on HoldSlotSuccess {
        booking {
          id
          status
          version
          heldUntil
        }
      }
    }
  }
`)

const result = (data: UseHoldSlot_HoldSlotMutation) => data.holdSlot

/** Holds an open time for ten minutes. */
export function useHoldSlot() {
  return useAction({ document: holdSlotMutation, result })
}
