import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseCreateService_CreateServiceMutation } from '#web/gql/graphql.ts'

export const createServiceMutation = graphql(/* GraphQL */ `
  mutation UseCreateService_createService($input: CreateServiceInput!) {
    createService(input: $input) {
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
      ... on CreateServiceSuccess {
        service {
          id
          ...ServiceRow_service
          ...ServiceForm_service
        }
      }
    }
  }
`)

const result = (data: UseCreateService_CreateServiceMutation) => data.createService

export function useCreateService() {
  return useAction({ document: createServiceMutation, result })
}
