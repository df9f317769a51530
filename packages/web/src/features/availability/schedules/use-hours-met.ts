import { useMet } from '#web/features/closings/use-met.ts'
import { graphql } from '#web/gql/gql.ts'
import type { SchedulePreviewInput, UseHoursMet_SchedulePreviewQueryQuery } from '#web/gql/graphql.ts'

export const schedulePreviewQuery = graphql(/* GraphQL */ `
  query UseHoursMet_schedulePreviewQuery($change: SchedulePreviewInput!) {
    schedulePreview(change: $change) {
      met
      sessionCount
      sessions {
        id
        ...KeptSessions_session
      }
    }
  }
`)

const listOf = (data: UseHoursMet_SchedulePreviewQueryQuery) => data.schedulePreview

/** The sessions in hours that a change of a schedule would close; null while nothing changes. */
export function useHoursMet(change: SchedulePreviewInput | null) {
  return useMet({ document: schedulePreviewQuery, variables: change && { change }, listOf })
}
