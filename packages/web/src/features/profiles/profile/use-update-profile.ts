import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseUpdateProfile_UpdateProfileMutation } from '#web/gql/graphql.ts'

export const updateProfileMutation = graphql(/* GraphQL */ `
  mutation UseUpdateProfile_updateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      ... on Error { code message }
      ... on InvalidInput { fields { path reason message } }
      ... on UpdateProfileSuccess { account { id displayName bio language zone country version links { label url } } }
    }
  }
`)

const result = (data: UseUpdateProfile_UpdateProfileMutation) => data.updateProfile

/** Changes the viewer's public profile. */
export function useUpdateProfile() {
  return useAction({ document: updateProfileMutation, result })
}
