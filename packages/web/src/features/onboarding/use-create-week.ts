import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseCreateWeek_CreateScheduleMutation } from '#web/gql/graphql.ts'

export const createScheduleMutation = graphql(/* GraphQL */ `
  mutation UseCreateWeek_createSchedule($input: CreateScheduleInput!) {
    createSchedule(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on CreateScheduleSuccess { schedule { id main version weeklyRules { weekday startMinute endMinute } } }
    }
  }
`)

const result = (data: UseCreateWeek_CreateScheduleMutation) => data.createSchedule

/** Opens the hours of the week. */
export function useCreateWeek() {
  return useAction({ document: createScheduleMutation, result })
}
