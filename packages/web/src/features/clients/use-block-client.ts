import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseBlockClient_BlockAccountMutation } from '#web/gql/graphql.ts'

export const blockAccountMutation = graphql(/* GraphQL */ `
  mutation UseBlockClient_blockAccount($input: BlockAccountInput!) {
    blockAccount(input: $input) {
      ... on Error {
        code
        message
      }
      ... on BlockAccountSuccess {
        personId
        client {
          id
          ...ClientRow_client
        }
      }
    }
  }
`)

const result = (data: UseBlockClient_BlockAccountMutation) => data.blockAccount

export function useBlockClient() {
  return useAction({ document: blockAccountMutation, result })
}
