import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseCreateFirstService_CreateServiceMutation } from '#web/gql/graphql.ts'

export const createServiceMutation = graphql(/* GraphQL */ `
  mutation UseCreateFirstService_createService($input: CreateServiceInput!) {
    createService(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on CreateServiceSuccess { service { id name } }
    }
  }
`)

const result = (data: UseCreateFirstService_CreateServiceMutation) => data.createService

/** Makes the first thing that can be booked. */
export function useCreateFirstService() {
  return useAction({ document: createServiceMutation, result })
}
