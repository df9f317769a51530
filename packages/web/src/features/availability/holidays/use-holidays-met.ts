import { useMet } from '#web/features/closings/use-met.ts'
import { graphql } from '#web/gql/gql.ts'
import type { HolidaysPreviewInput, UseHolidaysMet_HolidaysPreviewQueryQuery } from '#web/gql/graphql.ts'

export const holidaysPreviewQuery = graphql(/* GraphQL */ `
  query UseHolidaysMet_holidaysPreviewQuery($change: HolidaysPreviewInput!) {
    holidaysPreview(change: $change) {
      met
      sessionCount
      sessions {
        id
        ...KeptSessions_session
      }
    }
  }
`)

const listOf = (data: UseHolidaysMet_HolidaysPreviewQueryQuery) => data.holidaysPreview

/** The sessions on days that other holidays would newly close; null while nothing changes. */
export function useHolidaysMet(change: HolidaysPreviewInput | null) {
  return useMet({ document: holidaysPreviewQuery, variables: change && { change }, listOf })
}
