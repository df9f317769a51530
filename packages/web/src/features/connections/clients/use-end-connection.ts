import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseEndConnection_EndConnectionMutation } from '#web/gql/graphql.ts'

export const endConnectionMutation = graphql(/* GraphQL */ `
  mutation UseEndConnection_endConnection($input: EndConnectionInput!) {
    endConnection(input: $input) {
      ... on Error {
        code
        message
      }
      ... on EndConnectionSuccess {
        personId
        client {
          id
          ...ClientRow_client
        }
      }
    }
  }
`)

const result = (data: UseEndConnection_EndConnectionMutation) => data.endConnection

export function useEndConnection() {
  return useAction({ document: endConnectionMutation, result })
}
