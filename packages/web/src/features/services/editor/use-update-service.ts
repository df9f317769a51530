import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseUpdateService_UpdateServiceMutation } from '#web/gql/graphql.ts'

export const updateServiceMutation = graphql(/* GraphQL */ `
  mutation UseUpdateService_updateService($input: UpdateServiceInput!) {
    updateService(input: $input) {
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
      ... on UpdateServiceSuccess {
        service {
          id
          ...ServiceRow_service
          ...ServiceForm_service
        }
      }
    }
  }
`)

const result = (data: UseUpdateService_UpdateServiceMutation) => data.updateService

export function useUpdateService() {
  return useAction({ document: updateServiceMutation, result })
}
