import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseRemoveAvatar_RemoveAvatarMutation } from '#web/gql/graphql.ts'

const removeAvatarMutation = graphql(/* GraphQL */ `
  mutation UseRemoveAvatar_removeAvatar {
    removeAvatar {
      ... on Error { code message }
      ... on RemoveAvatarSuccess { account { id avatarUrl version } }
    }
  }
`)

const result = (data: UseRemoveAvatar_RemoveAvatarMutation) => data.removeAvatar

/** Removes the viewer's picture. */
export function useRemoveAvatar() {
  return useAction({ document: removeAvatarMutation, result })
}
