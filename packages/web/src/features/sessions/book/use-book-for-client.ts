import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseBookForClient_BookForClientMutation } from '#web/gql/graphql.ts'

export const bookForClientMutation = graphql(/* GraphQL */ `
  mutation UseBookForClient_bookForClient($input: BookForClientInput!) {
    bookForClient(input: $input) {
      ... on Error {
        code
        message
      }
      ... on InvalidInput {
        fields {
          path
          reason
        }
      }
      ... on RateLimited {
        retryAfterSeconds
      }
      ... on TimeRefused {
        minimumNoticeMinutes
        nearest {
          start
          end
        }
        reasons {
          reason
          override
          clientName
          groupName
          holidayNames {
            language
            text
          }
          meetsFrom
          meetsUntil
          bufferMinutes
          bufferSide
        }
      }
      ... on BookForClientSuccess {
        booking {
          id
        }
        session {
          id
          start
          end
          ...SessionEntry_session
        }
      }
    }
  }
`)

const result = (data: UseBookForClient_BookForClientMutation) => data.bookForClient

export function useBookForClient() {
  return useAction({ document: bookForClientMutation, result })
}
