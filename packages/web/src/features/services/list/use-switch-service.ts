import { useCallback } from 'react'
import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseSwitchService_UpdateServiceMutation } from '#web/gql/graphql.ts'

export const switchServiceMutation = graphql(/* GraphQL */ `
  mutation UseSwitchService_updateService($input: UpdateServiceInput!) {
    updateService(input: $input) {
      ... on Error {
        code
        message
      }
      ... on UpdateServiceSuccess {
        service {
          id
          active
          version
        }
      }
    }
  }
`)

const result = (data: UseSwitchService_UpdateServiceMutation) => data.updateService

/** Offers a paused service again, on screen before the answer comes. */
export function useSwitchService() {
  const { run } = useAction({ document: switchServiceMutation, result })
  return useCallback(
    ({ id, version }: { id: string; version: number }) => {
      const service = { __typename: 'Service', id, active: true, version: version + 1 } as const
      const optimistic = { updateService: { __typename: 'UpdateServiceSuccess', service } } as const
      return run({ input: { serviceId: id, active: true, expectedVersion: version } }, optimistic)
    },
    [run],
  )
}
