import type { ApolloCache, Reference } from '@apollo/client'
import { useCallback } from 'react'
import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseRemoveTimeOff_RemoveTimeOffMutation } from '#web/gql/graphql.ts'

export const removeTimeOffMutation = graphql(/* GraphQL */ `
  mutation UseRemoveTimeOff_removeTimeOff($input: RemoveTimeOffInput!) {
    removeTimeOff(input: $input) {
      ... on Error {
        code
        message
      }
      ... on RemoveTimeOffSuccess {
        timeOffId
      }
    }
  }
`)

const result = (data: UseRemoveTimeOff_RemoveTimeOffMutation) => data.removeTimeOff

/** Removes it from every list. `modify` is rolled back with the optimistic answer; `evict` is not. */
function update(cache: ApolloCache, { timeOffId }: { timeOffId: string }): void {
  cache.modify<{ timeOff: readonly Reference[] }>({
    fields: {
      timeOff: (all, { readField }) => all.filter((one) => readField('id', one as Reference) !== timeOffId),
    },
  })
}

/** Removes time off, on screen before the answer comes. */
export function useRemoveTimeOff() {
  const { run, pending } = useAction({ document: removeTimeOffMutation, result, update })
  const remove = useCallback(
    (timeOffId: string) =>
      run({ input: { timeOffId } }, { removeTimeOff: { __typename: 'RemoveTimeOffSuccess', timeOffId } }),
    [run],
  )
  return { remove, pending }
}
