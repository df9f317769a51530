import { graphql } from '#web/gql/gql.ts'

/** What a request for a time shows to its client. */
export const requestFragment = graphql(/* GraphQL */ `
  fragment Request_booking on Booking {
    id
    status
    start
    answerUntil
    suggestedStarts
    viewerCanWithdraw
    changes {
      kind
      message
    }
    service {
      id
      name
    }
    professional {
      id
      displayName
    }
  }
`)
