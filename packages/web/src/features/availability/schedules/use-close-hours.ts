import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseCloseHours_CloseHoursMutation } from '#web/gql/graphql.ts'

export const closeHoursMutation = graphql(/* GraphQL */ `
  mutation UseCloseHours_closeHours($input: CloseHoursInput!) {
    closeHours(input: $input) {
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
      ... on SessionsChanged {
        met
        sessionCount
        sessions {
          id
          ...KeptSessions_session
        }
      }
      ... on CloseHoursSuccess {
        schedule {
          id
          ...AvailabilityPage_schedule
        }
      }
    }
  }
`)

const result = (data: UseCloseHours_CloseHoursMutation) => data.closeHours

/** Changes the hours of a schedule, if the sessions in hours that close are those of the list on screen. */
export function useCloseHours() {
  return useAction({ document: closeHoursMutation, result })
}
