import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseUpdateSchedule_UpdateScheduleMutation } from '#web/gql/graphql.ts'

export const updateScheduleMutation = graphql(/* GraphQL */ `
  mutation UseUpdateSchedule_updateSchedule($input: UpdateScheduleInput!) {
    updateSchedule(input: $input) {
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
      ... on UpdateScheduleSuccess {
        schedule {
          id
          ...AvailabilityPage_schedule
        }
      }
    }
  }
`)

const result = (data: UseUpdateSchedule_UpdateScheduleMutation) => data.updateSchedule

/** Changes a schedule: its name, its zone, whether it is the main one, its whole week or all its dates. */
export function useUpdateSchedule() {
  return useAction({ document: updateScheduleMutation, result })
}
