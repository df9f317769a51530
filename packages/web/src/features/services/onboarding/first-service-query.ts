import { graphql } from '#web/gql/gql.ts'

/** The service of this step, if there is one already: coming back changes it. */
export const firstServiceQuery = graphql(/* GraphQL */ `
  query ServiceStep_firstServiceQuery {
    services(first: 1) {
      edges {
        node {
          id
          version
          name
          currency
          minimumNoticeMinutes
          durations {
            minutes
            price {
              amountMinor
              currency
            }
          }
          place {
            kind
            hint
            detail
          }
        }
      }
    }
  }
`)
