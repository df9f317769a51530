import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseChangePassword_ChangePasswordMutation } from '#web/gql/graphql.ts'

export const changePasswordMutation = graphql(/* GraphQL */ `
  mutation UseChangePassword_changePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on ChangePasswordSuccess { viewer { account { id } logins { id device country createdAt lastSeenAt current } } }
    }
  }
`)

const result = (data: UseChangePassword_ChangePasswordMutation) => data.changePassword

/** Changes the password; all other logins end. */
export function useChangePassword() {
  return useAction({ document: changePasswordMutation, result })
}
