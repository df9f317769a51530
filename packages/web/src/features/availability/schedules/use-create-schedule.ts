import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseCreateSchedule_CreateScheduleMutation } from '#web/gql/graphql.ts'

export const createScheduleMutation = graphql(/* GraphQL */ `
  mutation UseCreateSchedule_createSchedule($input: CreateScheduleInput!) {
    createSchedule(input: $input) {
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
      ... on CreateScheduleSuccess {
        schedule {
          id
          ...AvailabilityPage_schedule
        }
      }
    }
  }
`)

const result = (data: UseCreateSchedule_CreateScheduleMutation) => data.createSchedule

/** Adds a schedule. Each list of schedules on screen loads again. */
export function useCreateSchedule() {
  return useAction({ document: createScheduleMutation, result })
}
