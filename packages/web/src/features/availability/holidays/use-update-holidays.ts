import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseUpdateHolidays_UpdateHolidaysMutation } from '#web/gql/graphql.ts'

export const updateHolidaysMutation = graphql(/* GraphQL */ `
  mutation UseUpdateHolidays_updateHolidays($input: UpdateHolidaysInput!) {
    updateHolidays(input: $input) {
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
      ... on UpdateHolidaysSuccess {
        practiceHolidays {
          country
          region
          keptOpen
          version
        }
      }
    }
  }
`)

const result = (data: UseUpdateHolidays_UpdateHolidaysMutation) => data.updateHolidays

/** Closes the practice on the public holidays of a place. */
export function useUpdateHolidays() {
  return useAction({ document: updateHolidaysMutation, result })
}
