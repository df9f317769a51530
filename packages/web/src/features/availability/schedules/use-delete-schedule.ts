import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseDeleteSchedule_DeleteScheduleMutation } from '#web/gql/graphql.ts'

export const deleteScheduleMutation = graphql(/* GraphQL */ `
  mutation UseDeleteSchedule_deleteSchedule($input: DeleteScheduleInput!) {
    deleteSchedule(input: $input) {
      ... on Error {
        code
        message
      }
      ... on DeleteScheduleSuccess {
        scheduleId
      }
    }
  }
`)

const result = (data: UseDeleteSchedule_DeleteScheduleMutation) => data.deleteSchedule

/** Deletes a schedule that is neither the main one nor used by a service. */
export function useDeleteSchedule() {
  return useAction({ document: deleteScheduleMutation, result })
}
