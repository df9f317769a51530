import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseChangeWeek_UpdateScheduleMutation } from '#web/gql/graphql.ts'

const updateScheduleMutation = graphql(/* GraphQL */ `
  mutation UseChangeWeek_updateSchedule($input: UpdateScheduleInput!) {
    updateSchedule(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on UpdateScheduleSuccess { schedule { id main version weeklyRules { weekday startMinute endMinute } } }
    }
  }
`)

const result = (data: UseChangeWeek_UpdateScheduleMutation) => data.updateSchedule

/** Replaces the hours of a week that exists already. */
export function useChangeWeek() {
  return useAction({ document: updateScheduleMutation, result })
}
