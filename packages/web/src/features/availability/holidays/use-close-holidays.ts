import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseCloseHolidays_CloseHolidaysMutation } from '#web/gql/graphql.ts'

export const closeHolidaysMutation = graphql(/* GraphQL */ `
  mutation UseCloseHolidays_closeHolidays($input: CloseHolidaysInput!) {
    closeHolidays(input: $input) {
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
      ... on CloseHolidaysSuccess {
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

const result = (data: UseCloseHolidays_CloseHolidaysMutation) => data.closeHolidays

/** Closes the practice on the public holidays of a place, if the sessions on days that newly close are those on screen. */
export function useCloseHolidays() {
  return useAction({ document: closeHolidaysMutation, result })
}
