import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseUpdateContact_UpdateContactMutation } from '#web/gql/graphql.ts'

export const updateContactMutation = graphql(/* GraphQL */ `
  mutation UseUpdateContact_updateContact($input: UpdateContactInput!) {
    updateContact(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on UpdateContactSuccess { account { id contact { email phone phoneVerified shared } } }
    }
  }
`)

const result = (data: UseUpdateContact_UpdateContactMutation) => data.updateContact

/** Changes how connected people can reach the viewer. */
export function useUpdateContact() {
  return useAction({ document: updateContactMutation, result })
}
