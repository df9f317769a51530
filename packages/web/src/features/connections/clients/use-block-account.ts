import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseBlockAccount_BlockAccountMutation } from '#web/gql/graphql.ts'

export const blockAccountMutation = graphql(/* GraphQL */ `
  mutation UseBlockAccount_blockAccount($input: BlockAccountInput!) {
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

const result = (data: UseBlockAccount_BlockAccountMutation) => data.blockAccount

export function useBlockAccount() {
  return useAction({ document: blockAccountMutation, result })
}
